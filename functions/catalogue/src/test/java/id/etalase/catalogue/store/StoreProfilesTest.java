package id.etalase.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.testing.InMemoryStoreProfiles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoreProfilesTest {
    private static final StoreId ANI = new StoreId("toko-ani");
    private static final StoreId BUDI = new StoreId("toko-budi");
    private static final StoreScope ONLY_ANI = new StoreScope.Stores(Set.of(ANI));
    private static final Caller OWNER = new Caller("Ani", Role.OWNER, ONLY_ANI);
    private static final Caller PAGE = new Caller("page", Role.SEARCH, ONLY_ANI);
    private static final StoreProfile PROFILE =
            new StoreProfile("Toko Ani", new WhatsappNumber("6281234567890"), "Solo", "Batik tulis.");

    private final InMemoryStoreProfiles stored = new InMemoryStoreProfiles();
    private final StoreProfiles profiles = new StoreProfiles(stored);

    @Test
    void write_byTheOwner_isReadByThePage() {
        ProfileOutcome known = new ProfileOutcome.Known(ANI, PROFILE, null);

        assertThat(profiles.write(OWNER, ANI, PROFILE)).isEqualTo(known);
        assertThat(profiles.of(PAGE, ANI)).isEqualTo(known);
    }

    @Test
    void of_aShopThatSaidNothing_isAllUnsaid() {
        assertThat(profiles.of(PAGE, ANI)).isEqualTo(new ProfileOutcome.Known(ANI, StoreProfile.NONE, null));
    }

    @Test
    void of_aFlawedProfile_saysWhatIsRightAndTellsOnlyTheOwnerWhatIsWrong() {
        stored.put(ANI, new ProfileReading.Flawed(PROFILE, "\"city\" must be text."));

        assertThat(profiles.of(PAGE, ANI)).isEqualTo(new ProfileOutcome.Known(ANI, PROFILE, null));
        assertThat(profiles.of(OWNER, ANI)).isEqualTo(new ProfileOutcome.Known(ANI, PROFILE, "\"city\" must be text."));
    }

    @Test
    void write_byAnybodyElse_changesNothing() {
        assertThat(profiles.write(PAGE, ANI, PROFILE)).isEqualTo(new ProfileOutcome.NotAnOwner());
        assertThat(profiles.write(OWNER, BUDI, PROFILE)).isEqualTo(new ProfileOutcome.OutsideScope(BUDI));
        assertThat(profiles.of(OWNER, BUDI)).isEqualTo(new ProfileOutcome.OutsideScope(BUDI));
        assertThat(stored.read(ANI).profile()).isEqualTo(StoreProfile.NONE);
        assertThat(stored.read(BUDI).profile()).isEqualTo(StoreProfile.NONE);
    }

    @Test
    void write_overtakenOnce_triesAgain() {
        Deque<ProfileChange> changes =
                new ArrayDeque<>(List.of(new ProfileChange.Overtaken(), new ProfileChange.Done()));

        assertThat(new StoreProfiles(answering(changes)).write(OWNER, ANI, PROFILE))
                .isEqualTo(new ProfileOutcome.Known(ANI, PROFILE, null));
    }

    @Test
    void write_overtakenAlways_givesUp() {
        Deque<ProfileChange> changes = new ArrayDeque<>();
        for (int i = 0; i < StoreProfiles.MAX_ATTEMPTS; i++) {
            changes.add(new ProfileChange.Overtaken());
        }

        assertThat(new StoreProfiles(answering(changes)).write(OWNER, ANI, PROFILE))
                .isEqualTo(new ProfileOutcome.Overtaken());
        assertThat(changes).isEmpty();
    }

    private static StoreProfileStore answering(Deque<ProfileChange> changes) {
        return new StoreProfileStore() {
            @Override
            public ProfileReading read(StoreId store) {
                return new ProfileReading.Read(StoreProfile.NONE);
            }

            @Override
            public ProfileChange write(StoreId store, StoreProfile profile) {
                return changes.remove();
            }
        };
    }
}
