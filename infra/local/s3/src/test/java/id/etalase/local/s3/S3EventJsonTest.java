package id.etalase.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class S3EventJsonTest {
    private static final Instant TIME = Instant.parse("2026-11-22T03:16:02Z");

    private final S3EventJson json = new S3EventJson("etalase-photos", "ap-southeast-3");

    @Test
    void write_createdObject_hasWhatS3Sends() throws JsonProcessingException {
        JsonNode entry = entry(new ObjectEvent.Created(ObjectEvent.Write.PUT, "stores/a/1.jpg", 12, "e7a6", TIME, 255));

        assertThat(entry).isEqualTo(new ObjectMapper().readTree("""
                {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"ap-southeast-3",
                 "eventTime":"2026-11-22T03:16:02.000Z","eventName":"ObjectCreated:Put",
                 "userIdentity":{"principalId":"local"},
                 "requestParameters":{"sourceIPAddress":"127.0.0.1"},
                 "responseElements":{"x-amz-request-id":"local","x-amz-id-2":"local"},
                 "s3":{"s3SchemaVersion":"1.0","configurationId":"local",
                       "bucket":{"name":"etalase-photos","arn":"arn:aws:s3:::etalase-photos",
                                 "ownerIdentity":{"principalId":"local"}},
                       "object":{"key":"stores/a/1.jpg","size":12,"eTag":"e7a6","sequencer":"00000000000000FF"}}}
                """));
    }

    @Test
    void write_removedObject_hasNeitherSizeNorEtag() throws JsonProcessingException {
        JsonNode entry = entry(new ObjectEvent.Removed("stores/a/1.jpg", TIME, 1));

        assertThat(entry.path("eventName").asText()).isEqualTo("ObjectRemoved:Delete");
        assertThat(entry.path("s3").path("object").fieldNames()).toIterable().containsExactly("key", "sequencer");
    }

    @Test
    void write_copyAndMultipart_areNamedAsS3NamesThem() throws JsonProcessingException {
        assertThat(entry(created(ObjectEvent.Write.COPY, "k")).path("eventName").asText())
                .isEqualTo("ObjectCreated:Copy");
        assertThat(entry(created(ObjectEvent.Write.COMPLETE_MULTIPART_UPLOAD, "k"))
                        .path("eventName")
                        .asText())
                .isEqualTo("ObjectCreated:CompleteMultipartUpload");
    }

    /** The key of {@code events/s3-encoded-key.json}. */
    @Test
    void write_oddKey_isEncodedAsS3Does() throws JsonProcessingException {
        String key = "stores/toko-ani/products/Kaos Batik 01/foto 1+2 100% é.jpg";

        assertThat(entry(created(ObjectEvent.Write.PUT, key))
                        .path("s3")
                        .path("object")
                        .path("key")
                        .asText())
                .isEqualTo("stores/toko-ani/products/Kaos+Batik+01/foto+1%2B2+100%25+%C3%A9.jpg");
    }

    private static ObjectEvent created(ObjectEvent.Write write, String key) {
        return new ObjectEvent.Created(write, key, 1, "e", TIME, 1);
    }

    private JsonNode entry(ObjectEvent event) throws JsonProcessingException {
        return new ObjectMapper().readTree(json.write(event)).path("Records").path(0);
    }
}
