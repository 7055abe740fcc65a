package org.zelian.cli;

import java.util.Map;
import org.zelian.intake.Delivery;
import org.zelian.registry.CodeErrors;

/** The rate of duplicate and invalid unified social credit codes (重错码率), as summary.json tells it. */
final class CodeRate {
    private CodeRate() {}

    static CodeErrors.Report count(Delivery delivery) {
        return CodeErrors.of(delivery.sheets().stream()
                .filter(sheet -> sheet.type().name().equals("enterprises"))
                .toList());
    }

    static Map<String, Object> of(Delivery delivery) {
        return json(count(delivery));
    }

    static Map<String, Object> json(CodeErrors.Report report) {
        return Map.of(
                "perTenThousand", report.perTenThousand().toPlainString(),
                "withinLimit", report.passes(),
                "duplicates", report.duplicate(),
                "invalid", report.invalid());
    }
}
