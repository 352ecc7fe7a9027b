package id.etalase.aws.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final PriceList SHIPPED = PriceList.shipped();

    private static Usage searches(double quantity) {
        Usage usage = new Usage();
        usage.add(Billed.GOOGLE_SEARCHES, quantity);
        return usage;
    }

    @Test
    void shipped_everyPrice_namesItsSourceAndHowItWasChecked() {
        assertThat(SHIPPED.region()).isEqualTo("us-east-1");
        assertThat(SHIPPED.date()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(SHIPPED.prices()).hasSize(Billed.values().length);
        assertThat(SHIPPED.prices().values()).allSatisfy(price -> {
            assertThat(price.source()).isNotBlank();
            assertThat(price.checked()).isNotBlank();
        });
    }

    @Test
    void bill_googleSearches_isFourAndAHalfDollarsAThousand() {
        assertThat(SHIPPED.bill(searches(30_000), false).dollars()).isEqualTo(135, EXACT);
    }

    @Test
    void bill_freeTier_isTakenOffAndNeverPaysBack() {
        assertThat(SHIPPED.bill(searches(3000), true).dollars()).isEqualTo(9, EXACT);
        assertThat(SHIPPED.bill(searches(400), true).dollars()).isZero();
    }

    @Test
    void bill_aDomain_isItsHoursAndItsDisk() {
        Usage usage = new Usage();
        usage.add(Billed.OPENSEARCH_NODE, 730);
        usage.add(Billed.OPENSEARCH_VOLUME, 10);

        assertThat(SHIPPED.bill(usage, false).dollars()).as("26.28 + 1.22").isEqualTo(27.50, EXACT);
    }

    @Test
    void breakEven_shippedPrices_isTheDomainsMonthInHoursOfTwoUnits() {
        assertThat(BreakEven.awakeHours(SHIPPED)).as("27.50 / 0.48").isEqualTo(57.2917, within(1e-3));
    }

    @Test
    void bill_alibaba_isAFlatMonth() {
        assertThat(SHIPPED.bill(Usage.ofAlibaba(), false).dollars()).isEqualTo(300, EXACT);
    }

    @Test
    void list_aPriceIsMissing_isNamed() {
        Map<String, Price> fewer = new HashMap<>(SHIPPED.prices());
        fewer.remove("s3-storage");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceList("x", "2026-01-01", "", fewer))
                .withMessageContaining("s3-storage");
    }
}
