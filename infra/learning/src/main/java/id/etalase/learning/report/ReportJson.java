package id.etalase.learning.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.learning.evaluation.EvaluationResult;
import java.io.IOException;

/** Every figure as JSON, with six digits; the names are those of {@link EvaluationResult} and its parts. */
final class ReportJson {
    private static final double DIGITS = 1e6;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new Rounded())
                    .addSerializer(Double.TYPE, new Rounded())
                    .addSerializer(Distance.class, new Coded()))
            .build();

    private ReportJson() {}

    static String of(EvaluationResult result) {
        try {
            return JSON.writeValueAsString(result) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result is made of records, maps and numbers", e);
        }
    }

    /** As the model's contract names it. */
    private static final class Coded extends JsonSerializer<Distance> {
        @Override
        public void serialize(Distance value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.code());
        }
    }

    /** What lies beyond is noise of the order in which sums were made. */
    private static final class Rounded extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Math.rint(value * DIGITS) / DIGITS);
        }
    }
}
