package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.model.ModelContract;
import id.etalase.opensearch.OpenSearchConnection;
import id.etalase.opensearch.OpenSearchProductIndex;
import id.etalase.s3.S3Connection;
import id.etalase.s3.S3PhotoUploads;
import id.etalase.s3.S3ProductFactsStore;

/** The parts of the function put together: the one place that knows every adapter. */
record OwnerWiring(TagCorrection correction, PhotoUpload upload, Callers callers) {
    /**
     * Reads the model's contract and opens the connections, without a request; SnapStart keeps what this has done. The
     * connections live as long as the process.
     *
     * @throws id.etalase.model.InvalidModelException if the contract cannot be read
     */
    static OwnerWiring open(OwnerConfig config) {
        ModelContract model = ModelContract.read(config.model());
        OpenSearchConnection openSearch = OpenSearchConnection.open(config.index());
        OpenSearchProductIndex index =
                new OpenSearchProductIndex(openSearch.client(), config.index().alias(), model.distance());
        S3Connection s3 = S3Connection.open(config.bucket());
        return new OwnerWiring(
                new TagCorrection(
                        index, new S3ProductFactsStore(s3), model.profile().vocabulary()),
                new PhotoUpload(new S3PhotoUploads(s3)),
                config.callers());
    }
}
