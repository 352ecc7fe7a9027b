package id.etalase.local.testing;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeOptions;

/** What a page is looked at on. */
public enum Screen {
    /** A cheap phone: narrow, and touched. */
    PHONE("phone") {
        @Override
        void apply(ChromeOptions options) {
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of("deviceMetrics", Map.of("width", 360, "height", 740, "pixelRatio", 2.0, "touch", true)));
        }
    },

    /** A laptop, with a mouse. */
    DESKTOP("desktop") {
        @Override
        void apply(ChromeOptions options) {
            options.addArguments("--window-size=1280,900");
        }
    };

    private final String label;

    Screen(String label) {
        this.label = label;
    }

    abstract void apply(ChromeOptions options);

    /** In names of files: {@code phone}, {@code desktop}. */
    public String label() {
        return label;
    }
}
