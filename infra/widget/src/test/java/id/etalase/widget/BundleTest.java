package id.etalase.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    @Test
    void modules_thatImportEachOther_standInOrderEachInItsScope() throws IOException {
        write("words/greeting.js", """
                // @ts-check
                /** Said first. */
                export const hello = 'halo'; // kept

                export function shout(word) {
                  return `${word}!`;
                }
                """);
        write("loud.js", """
                import { hello as first, shout } from './words/greeting.js';
                export class Loud {
                  /** @type {string} */
                  #word = first;
                  get word() {
                    return shout(this.#word);
                  }
                }
                """);
        Path entry = write("main.js", """
                import { Loud } from './loud.js';
                import './words/greeting.js';
                globalThis.loud = new Loud();
                """);

        assertThat(Bundle.of(entry, "Etalase 1.0")).isEqualTo("""
                /*! Etalase 1.0 */
                (() => {
                'use strict';
                const m0 = (() => {
                const hello = 'halo'; // kept
                function shout(word) {
                return `${word}!`;
                }
                return { hello, shout };
                })();
                const m1 = (() => {
                const { hello: first, shout } = m0;
                class Loud {
                #word = first;
                get word() {
                return shout(this.#word);
                }
                }
                return { Loud };
                })();
                const m2 = (() => {
                const { Loud } = m1;
                globalThis.loud = new Loud();
                return {  };
                })();
                })();
                """);
    }

    @Test
    void modules_inACircle_areNamed() throws IOException {
        write("a.js", "import { b } from './b.js';\nexport const a = 1;\n");
        Path entry = write("b.js", "import { a } from './a.js';\nexport const b = 1;\n");

        assertThatThrownBy(() -> Bundle.of(entry, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a.js", "b.js", "circle");
    }

    @Test
    void module_thatExportsInAnotherWay_isNamedWithWhatIsRight() throws IOException {
        Path entry = write("main.js", "export default class A {}\n");

        assertThatThrownBy(() -> Bundle.of(entry, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("main.js", "export default class A", "export function");
    }
}
