package id.etalase.catalogue.testing;

import id.etalase.catalogue.index.ProductIndex;

class InMemoryWordsTest extends WordsContract {
    private final InMemoryProductIndex index = new InMemoryProductIndex();

    @Override
    protected ProductIndex index() {
        return index;
    }

    @Override
    protected void settle() {}
}
