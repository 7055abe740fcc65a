package org.zelian.intake.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The open files of a registry, each with the header that intake reads. */
final class Sheets implements AutoCloseable {
    private static final String ACT = "subject,trigger_code,decision_no,authority,decision_date,effective_date,"
            + "violation_from,violation_to,attributes";
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry(
                    "enterprises.csv",
                    "uscc,name,type,region,status,reg_date,dereg_date,state_owned,scale,industry,former_names"),
            Map.entry("persons.csv", "row_id,name,doc_type,doc_number,issuing_country,birth_date"),
            Map.entry("tenures.csv", "org_uscc,person_doc,role,from,to,source,person_row,reg_date"),
            Map.entry("holdings.csv", "held,holder_kind,holder,equity_pct,voting_pct,from,to,equity_min,equity_max"),
            Map.entry("groups.csv", "group,member,lead,scope,from,to"),
            Map.entry("arrangements.csv", "kind,from_party,to_party,over_org,from,to,document"),
            Map.entry("branches.csv", "branch_uscc,parent_uscc,from,to"),
            Map.entry("superior_units.csv", "org_uscc,unit_uscc,as,from,to"),
            Map.entry("licences.csv", "org_uscc,kind,number,from,to"),
            Map.entry(
                    "listings.csv",
                    "org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,until,"
                            + "violation_from,violation_to,published_on,attributes"),
            Map.entry(
                    "penalties.csv",
                    "CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_CFLB,CF_NR_FK,CF_JDRQ,CF_CFJG,"
                            + "trigger_code,violation_from,violation_to,attributes"),
            Map.entry("judgments.csv", ACT),
            Map.entry("orders.csv", ACT),
            Map.entry("findings.csv", ACT),
            Map.entry("events.csv", ACT),
            Map.entry("arrears.csv", ACT),
            Map.entry("overdue_loans.csv", ACT),
            Map.entry("named_persons.csv", "decision_no,authority,person_doc,capacity"),
            Map.entry("ends.csv", "decision_no,authority,kind,from,document"),
            Map.entry("suspensions.csv", "decision_no,authority,from,to,reason"),
            Map.entry(
                    "confirmations.csv", "decision_no,authority,person_doc,rule_id,decided_on,outcome,officer,reason"),
            Map.entry("determinations.csv", "org_uscc,controller_doc,level,from,to,document"));

    private final SortedMap<String, Sheet> open = new TreeMap<>();

    Sheets(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : new TreeMap<>(HEADERS).entrySet()) {
            open.put(file.getKey(), new Sheet(folder.resolve(file.getKey()), file.getValue()));
        }
    }

    void row(String file, @Nullable String... cells) throws IOException {
        Sheet sheet = open.get(file);
        if (sheet == null) {
            throw new IllegalArgumentException("No file " + file + " in a registry.");
        }
        sheet.row(cells);
    }

    SortedMap<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        open.forEach((file, sheet) -> rows.put(file, sheet.rows()));
        return rows;
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : open.values()) {
            sheet.close();
        }
    }
}
