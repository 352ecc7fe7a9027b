package id.etalase.cli.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.aws.operations.QueueDepths;
import id.etalase.client.answer.Health;
import id.etalase.local.metrics.Activity;
import id.etalase.opensearch.IndexState;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusScreenTest {
    private static final QueueDepths QUIET = new QueueDepths(0, 0, 0, null);
    private static final SystemState.Index INDEX =
            new SystemState.Index.Present("photos", new IndexState(Set.of("photos-3"), 5_000, 15_000, 12));
    private static final Optional<Health> HEALTH =
            Optional.of(new Health("ok", new Health.Model("etalase-1", "1.2", "0123456789abcdef")));
    private static final Optional<Activities> BUSY = Optional.of(new Activities(
            new Activity(0, null, null, null, null, null, 0, 0, 0, null),
            new Activity(1_200, 66.4, 1_250.2, 51.0, 7.25, 0.125, 1, 40, 2, 3.5)));
    private static final Optional<DiskUse> DISK = Optional.of(new DiskUse(412_300_000, 35_260_000_000L));

    private static SystemState state(QueueDepths queue, SystemState.Index index, Optional<Health> health) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("API", "http://127.0.0.1:8787/v1");
        places.put("data", "/srv/etalase");
        return new SystemState(
                "Etalase here", new Places(places), "./etalase redrive", queue, index, health, BUSY, DISK);
    }

    @Test
    void lines_allIsWell_areAScreenOfEveryPart() {
        assertThat(String.join("\n", StatusScreen.lines(state(QUIET, INDEX, HEALTH))))
                .isEqualTo("""
                Etalase here: all is well

                  API             http://127.0.0.1:8787/v1
                  data            /srv/etalase
                                  412.3 MB, 35.3 GB free on the disk

                  model           etalase-1 1.2 (0123456789ab)
                  index           photos -> photos-3
                                  5,000 products, 15,000 photos live, 12 rejected
                  queue           0 waiting, 0 in work
                  dead letters    none

                                                        last hour   last day
                  searches                                      0      1,200
                    answered within, ms: half of them           -         66
                                         95 of 100              -      1,250
                    of which the model, ms                      -         51
                    of which the index, ms                      -        7.3
                    without a match                             -       13 %
                    not noted in the search log                 0          1
                  photos that went live                         0         40
                  photos that were rejected                     0          2
                  longest wait of a photo event, s              -        3.5""");
    }

    @Test
    void lines_deadLetters_sayHowOldAndWhatToDo() {
        QueueDepths queue = new QueueDepths(4, 1, 2, Instant.parse("2026-01-02T03:04:05Z"));

        SystemState state = state(queue, INDEX, HEALTH);

        assertThat(state.isWell()).isFalse();
        assertThat(StatusScreen.lines(state))
                .contains(
                        "Etalase here: something is to be done",
                        "  queue           4 waiting, 1 in work",
                        "  dead letters    2, the oldest of 2026-01-02T03:04:05Z; when the cause is gone: ./etalase redrive");
    }

    @Test
    void lines_noIndexYet_isNotWell() {
        SystemState state = state(QUIET, new SystemState.Index.Missing("photos"), Optional.empty());

        assertThat(state.isWell()).isFalse();
        assertThat(StatusScreen.lines(state))
                .anySatisfy(line -> assertThat(line).contains("photos is not there"));
    }

    @Test
    void lines_theIndexMayNotBeSeen_sayWhyAndHow() {
        SystemState state = state(QUIET, new SystemState.Index.Hidden("photos", "OpenSearch answers 403"), HEALTH);

        assertThat(state.isWell()).isFalse();
        assertThat(StatusScreen.lines(state))
                .anySatisfy(line -> assertThat(line).contains("OpenSearch answers 403", "OperatorArn"));
    }

    @Test
    void json_saysTheSameToPrograms() throws IOException {
        JsonNode json = new ObjectMapper().readTree(StatusJson.text(state(QUIET, INDEX, HEALTH)));

        assertThat(json.path("well").asBoolean()).isTrue();
        assertThat(json.at("/places/API").asText()).isEqualTo("http://127.0.0.1:8787/v1");
        assertThat(json.at("/model/name").asText()).isEqualTo("etalase-1");
        assertThat(json.at("/index/live").asInt()).isEqualTo(15_000);
        assertThat(json.at("/queue/oldestDeadLetter").isNull()).isTrue();
        assertThat(json.at("/lastDay/searchP95").asDouble()).isEqualTo(1_250.2);
        assertThat(json.at("/lastHour/searchP95").isNull()).isTrue();
        assertThat(json.at("/disk/free").asLong()).isEqualTo(35_260_000_000L);
    }
}
