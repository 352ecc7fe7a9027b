package id.etalase.docs.check;

import id.etalase.docs.page.Language;
import id.etalase.docs.page.Page;
import id.etalase.docs.page.Site;

/** Whether whoever needs a page finds it in their language: shoppers and owners in both, everybody in English. */
public final class TranslationCheck {
    private TranslationCheck() {}

    /** Names every page that lacks its translation. */
    public static void run(Site site, Mistakes mistakes) {
        for (Page page : site.pages()) {
            Language other = page.language().other();
            boolean needed = page.audience().inBothLanguages() || other == Language.ENGLISH;
            if (needed && site.in(other, page.name()).isEmpty()) {
                mistakes.add(page.path(), "there is no such page in " + other);
            }
        }
    }
}
