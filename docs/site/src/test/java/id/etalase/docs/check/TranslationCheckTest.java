package id.etalase.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.docs.page.Audience;
import id.etalase.docs.page.Language;
import id.etalase.docs.page.Page;
import id.etalase.docs.page.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationCheckTest {
    private static Page page(Language language, Audience audience) {
        return new Page(language, "name", language.folder() + "name.html", audience, 1, "Title", "Description.");
    }

    private static List<String> mistakesOf(Page... pages) {
        Mistakes mistakes = new Mistakes();
        TranslationCheck.run(new Site(List.of(pages)), mistakes);
        return mistakes.all();
    }

    @Test
    void pagesForOwners_inOneLanguage_lackTheOther() {
        assertThat(mistakesOf(page(Language.ENGLISH, Audience.OWNER)))
                .containsExactly("en/name.html: there is no such page in indonesian");
        assertThat(mistakesOf(page(Language.INDONESIAN, Audience.OWNER)))
                .containsExactly("name.html: there is no such page in english");
    }

    @Test
    void pagesForOwners_inBoth_areFine() {
        assertThat(mistakesOf(page(Language.ENGLISH, Audience.OWNER), page(Language.INDONESIAN, Audience.OWNER)))
                .isEmpty();
    }

    @Test
    void pagesForDevelopers_inEnglishAlone_areFine() {
        assertThat(mistakesOf(page(Language.ENGLISH, Audience.DEVELOPER))).isEmpty();
    }
}
