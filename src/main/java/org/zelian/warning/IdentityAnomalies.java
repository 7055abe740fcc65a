package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.Rejection;
import org.zelian.kernel.PartyRef;

/**
 * Finds codes and documents that cannot be right (W19): one document with several names, one code with several names,
 * and, where the office switches it on, representatives of an age nobody believes.
 */
final class IdentityAnomalies implements Detector {
    private static final Set<String> CODES =
            Set.of("EXCEL_MANGLED_ID", "EXCEL_MANGLED_USCC", "DOCUMENT_NUMBER", "NAME_CONFLICT");

    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var type = library.get("W19");
        var warnings = new ArrayList<>(moment.rows("name-conflicts", moment.known()).stream()
                .map(row -> {
                    var documents = row.optionalText("documents").orElse("");
                    return warning(
                            type,
                            new Who(
                                    PartyRef.parse(row.text("person")),
                                    row.optionalText("personName").orElse(""),
                                    documents),
                            row.day("from"),
                            "NAME_CONFLICT",
                            "同一证件号码对应多个姓名, 已隔离, 待核");
                })
                .toList());
        warnings.addAll(moment.rows("codes-with-several-names", moment.known()).stream()
                .map(row -> {
                    var names = row.texts("names");
                    return warning(
                            type,
                            new Who(PartyRef.parse(row.text("org")), names.getFirst(), ""),
                            null,
                            "CODE_SEVERAL_NAMES",
                            row.text("source") + "中同一代码对应多个名称: " + String.join("、", names));
                })
                .toList());
        if (type.threshold("ageClause") != 0) {
            warnings.addAll(ages(type, moment));
        }
        return warnings;
    }

    private static List<Warning> ages(WarningType type, Moment moment) {
        var params = moment.known()
                .and("offices", Forms.leading())
                .and(
                        "notBefore",
                        moment.day().minusYears(type.threshold("maxAge")).plusDays(1))
                .and("notAfter", moment.day().minusYears(type.threshold("minAge")));
        return moment.rows("ages-out-of-range", params, "person", "org").stream()
                .map(row -> warning(
                        type,
                        moment.person(row, "person"),
                        row.day("from"),
                        "AGE",
                        "出生日期" + Days.text(row.day("birth")) + ", 任"
                                + moment.organisation(row, "org").shown() + Forms.shown(row.text("office"))))
                .toList();
    }

    /** Gives one warning for each code or document that intake refused; the line stands with the refused row. */
    static List<Warning> of(WarningType type, List<Rejection> rejections) {
        return rejections.stream()
                .filter(each -> isIdentity(each.code()))
                .map(each -> warning(
                        type,
                        new Who(
                                PartyRef.inSource(
                                        each.file().strip(), each.column().strip()),
                                "",
                                ""),
                        null,
                        each.code(),
                        each.file() + " " + each.column() + ": " + each.found()))
                .distinct()
                .toList();
    }

    private static boolean isIdentity(String code) {
        return code.startsWith("ID_") || code.startsWith("USCC_") || CODES.contains(code);
    }

    private static Warning warning(
            WarningType type, Who subject, @Nullable LocalDate since, String code, String anomaly) {
        return type.warn(subject, since, facts(code, anomaly));
    }

    private static Map<String, String> facts(String code, String anomaly) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("code", code);
        facts.put("anomaly", anomaly);
        return facts;
    }
}
