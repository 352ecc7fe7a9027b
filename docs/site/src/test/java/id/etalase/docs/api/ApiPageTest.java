package id.etalase.docs.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ApiPageTest {
    private static final String CONTRACT = """
            info: { version: "1.2", summary: Finds things., description: "**Keys.** One each." }
            security: [ { apiKey: [] } ]
            paths:
              /v1/things/{id}:
                parameters:
                  - { name: id, in: path, required: true, description: Its id., schema: { $ref: "#/components/schemas/Id" }, example: "a b" }
                patch:
                  operationId: change
                  summary: Change a thing
                  description: For `owners`.
                  requestBody:
                    content:
                      application/json:
                        schema: { $ref: "#/components/schemas/Thing" }
                        example: { name: "Ani's" }
                  responses:
                    "200": { description: Done., headers: { ETag: { description: Its state. } } }
                    "404": { $ref: "#/components/responses/Missing" }
              /v1/health:
                get: { operationId: health, summary: See, security: [], responses: { "200": { description: Well. } } }
            components:
              responses:
                Missing:
                  description: "`urn:etalase:problem:thing-not-found`: not there."
                  content: { application/problem+json: { example: { title: Missing } } }
              schemas:
                Id: { type: string, pattern: "^[a-z]$" }
                Thing:
                  type: object
                  required: [name]
                  properties:
                    name: { type: [string, "null"], maxLength: 20, description: What people <read>. }
                    size: { enum: [small, large] }
                    parts:
                      type: array
                      items: { type: object, properties: { weight: { type: integer, minimum: 1, maximum: 9 } } }
            """;

    private static ApiPage page(String contract) throws IOException {
        return new ApiPage(new ApiDocument(new YAMLMapper().readTree(contract)));
    }

    @Test
    void operation_hasAnAnchorAndACurlCommandOfTheContractsExamples() throws IOException {
        assertThat(page(CONTRACT).text())
                .contains("<h2 id=\"change\">Change a thing</h2>")
                .contains("curl -X PATCH -H &quot;x-api-key: $KEY&quot;")
                .contains("--data '{&quot;name&quot;:&quot;Ani'\\''s&quot;}'")
                .contains("&quot;$ETALASE/v1/things/a%20b&quot;");
    }

    @Test
    void operation_withoutSecurity_asksForNoKey() throws IOException {
        String health = page(CONTRACT).text().split("id=\"health\"", 2)[1].split("<section", 2)[0];

        assertThat(health.split("Answers", 2)[0]).contains("no key needed").doesNotContain("x-api-key");
    }

    @Test
    void schema_tellsMembersTypesAndLimits() throws IOException {
        String thing = page(CONTRACT).text().split("id=\"schema-Thing\"", 2)[1];

        assertThat(thing)
                .contains("<code>name</code><small>always</small>", "string or null", "at most 20 characters")
                .contains("What people &lt;read&gt;.")
                .contains("one of <code>small</code>, <code>large</code>")
                .contains("<code>parts[].weight</code>", "1 to 9");
    }

    @Test
    void problems_areListedWithWhoAnswersThem() throws IOException {
        assertThat(page(CONTRACT).text())
                .contains("id=\"problem-thing-not-found\"")
                .containsPattern("thing-not-found</code></th><td>404</td><td><a href=\"#change\">change</a>");
    }

    @Test
    void outline_leadsToEachOperation() throws IOException {
        assertThat(page(CONTRACT).outline().entries())
                .extracting(entry -> entry.id())
                .containsExactly("change", "health", "problems", "schemas");
    }

    @Test
    void reference_toNothing_isNamed() throws IOException {
        ApiPage page = page(CONTRACT.replace("responses/Missing\" }", "responses/Lost\" }"));

        assertThatThrownBy(page::text).hasMessageContaining("has no #/components/responses/Lost");
    }
}
