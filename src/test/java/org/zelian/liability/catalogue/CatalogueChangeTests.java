package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.zelian.liability.catalogue.CatalogueChange.Kind;

class CatalogueChangeTests {
    private static final RuleCatalogue SHIPPED = ShippedCatalogue.load();

    @Test
    void aCatalogueIsLikeItself() {
        assertThat(CatalogueChange.between(SHIPPED, ShippedCatalogue.load())).isEmpty();
    }

    @Test
    void tellsRowsThatCameAndWent() {
        var fewer = new ArrayList<>(SHIPPED.rules());
        var gone = fewer.removeFirst();
        var smaller = RuleCatalogue.of(fewer, SHIPPED.names());
        assertThat(CatalogueChange.between(SHIPPED, smaller)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REMOVED);
            assertThat(change).hasToString("- " + gone.key());
        });
        assertThat(CatalogueChange.between(smaller, SHIPPED)).singleElement().hasToString("+ " + gone.key());
    }

    @Test
    void tellsTheColumnThatChangedWithItsTextBeforeAndAfter() {
        var changed = SHIPPED.activate(new RuleKey("CRD-01", "2019", "CN-41"));
        assertThat(CatalogueChange.between(SHIPPED, changed))
                .singleElement()
                .hasToString("~ CRD-01 (2019, CN-41): enabled false → true");
    }
}
