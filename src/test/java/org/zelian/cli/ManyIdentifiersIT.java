package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * An enterprise is one, by whichever of its identifiers sources name it: a trace says the same as if all of them had
 * used its code.
 */
class ManyIdentifiersIT {
    private static final String CODE = "91120113MA90000389";
    private static final String MOTHER = "91120113MA9000011H";
    private static final List<String> NAMES = List.of("REG15:120113000012345", "ORG9:MA9000038", "USCC:" + CODE);
    private static final List<String> MOTHER_NAMES = List.of("REG15:120113000054321", MOTHER);
    private static final Set<String> MADE_FROM_CONTENT =
            Set.of("liability_id", "support_id", "certificate_hash", "facts");

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void open() {
        terminal = new Terminal(home);
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    /** The story; {@code E} and {@code M} are the enterprise and its mother company, each time by another identifier; {@code N} is
     * the enterprise by one that its decisions do not use. */
    private static final List<String> ACTS = List.of(
            "tenures.csv",
            """
            org_uscc,person_doc,role,from,to,source
            E,120113190001010011,LEGAL_REPRESENTATIVE,2020-01-01,2026-08-19,登记
            E,120113190102020024,LEGAL_REPRESENTATIVE,2026-08-19,,登记
            E,120113190707070075,PRINCIPAL,2020-01-01,,登记
            M,12011319030404004X,LEGAL_REPRESENTATIVE,2018-01-01,,登记
            """,
            "listings.csv",
            """
            org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,violation_from,violation_to
            E,LAB,津1号,人社局,2026-08-20,津0号,2026-06-10,2026-03-01,2026-05-31
            E,TAX,津2号,税务局,2026-07-01,税0号,2026-06-10,2025-01-01,2025-12-31
            E,SAF,津3号,应急局,2026-02-01,急0号,2026-01-10,2025-03-01,2025-05-31
            """,
            "penalties.csv",
            """
            CF_XDR_SHXYM,CF_WSH,CF_JDRQ,CF_CFJG,trigger_code,violation_from,violation_to,attributes
            E,津罚1号,2026-04-10,市监局,BUSINESS_LICENCE_REVOKED,2025-11-01,2025-11-30,forViolation=true
            """,
            "findings.csv",
            """
            subject,trigger_code,decision_no,authority,decision_date,effective_date,attributes
            E,PERSONAL_RESPONSIBILITY,津认1号,市监局,2026-04-10,2026-04-10,about=津罚1号@市监局
            """,
            "orders.csv",
            """
            subject,trigger_code,decision_no,authority,decision_date,effective_date,attributes
            E,CONSUMPTION_ORDER,津执1号,法院,2026-05-10,2026-05-10,orderIssued=true
            """,
            "named_persons.csv",
            """
            decision_no,authority,person_doc,capacity,org_uscc
            津1号,人社局,120113190203030037,DIRECT_MANAGER,N
            津认1号,市监局,120113190001010011,LEGAL_REPRESENTATIVE,N
            """,
            "ends.csv",
            """
            decision_no,authority,kind,from,document
            津3号,应急局,REMOVED,2026-09-01,急9号
            """,
            "suspensions.csv",
            """
            decision_no,authority,from,to,reason
            津1号,人社局,2026-09-01,2026-09-09,异议核实
            """,
            "confirmations.csv",
            """
            decision_no,person_doc,rule_id,decided_on,outcome,officer,reason
            津1号,120113190001010011,LAB-01,2026-08-20,CONFIRMED,甲,
            """,
            "holdings.csv",
            """
            held,holder_kind,holder,equity_pct,voting_pct,from,to
            E,ORG,M,70,,2019-01-01,
            E,PERSON,120113190102020024,30,,2019-01-01,
            M,PERSON,12011319030404004X,40,,2019-01-01,
            M,PERSON,12011319050505005X,60,,2019-01-01,
            """,
            "arrangements.csv",
            """
            kind,from_party,to_party,over_org,from,to,document
            PROXY,12011319050505005X,12011319030404004X,M,2020-01-01,,委托书
            """,
            "determinations.csv",
            """
            org_uscc,controller_doc,level,from,to,document
            E,12011319030404004X,L4,2026-05-01,,裁定
            """);

    private static final List<String> REGISTER =
            List.of("enterprises.csv", """
            uscc,name,type,region,status,reg_date,ids
            %s,北辰丙建设有限公司,COMPANY,120113,ACTIVE,2015-01-01,REG15:120113000012345;ORG9:MA9000038
            %s,北辰甲食品有限公司,COMPANY,120113,ACTIVE,2015-01-01,REG15:120113000054321
            """.formatted(CODE, MOTHER), "persons.csv", """
            row_id,name,doc_type,doc_number
            p1,张一,CITIZEN_ID,120113190001010011
            p2,李二,CITIZEN_ID,120113190102020024
            p3,王三,CITIZEN_ID,120113190203030037
            p4,赵四,CITIZEN_ID,12011319030404004X
            p5,钱五,CITIZEN_ID,12011319050505005X
            p7,周七,CITIZEN_ID,120113190707070075
            """);

    /** A new identifier for every occurrence, in turn. */
    private static UnaryOperator<String> inTurn() {
        var count = new int[1];
        return text -> {
            var lines = new ArrayList<String>();
            for (var line : text.split("\n")) {
                var cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].equals("E")) {
                        cells[i] = NAMES.get(count[0]++ % NAMES.size());
                    } else if (cells[i].equals("N")) {
                        cells[i] = NAMES.getFirst();
                    } else if (cells[i].equals("M")) {
                        cells[i] = MOTHER_NAMES.get(count[0]++ % MOTHER_NAMES.size());
                    }
                }
                lines.add(String.join(",", cells));
            }
            return String.join("\n", lines) + "\n";
        };
    }

    private static String byCode(String text) {
        return text.replaceAll("(?m)(^|,)[EN](?=,|$)", "$1" + CODE).replaceAll("(?m)(^|,)M(?=,|$)", "$1" + MOTHER);
    }

    private Path write(String name, List<String> files, UnaryOperator<String> words) throws IOException {
        var input = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < files.size(); i += 2) {
            Files.writeString(input.resolve(files.get(i)), words.apply(files.get(i + 1)));
        }
        return input;
    }

    private Path traced(String name, UnaryOperator<String> words) throws IOException {
        write(name, REGISTER, text -> text);
        var input = write(name, ACTS, words);
        var out = folder.resolve(name + "-out");
        assertThat(terminal.run("trace", input, "--as-of", "2026-11-21", "--out", out))
                .as(terminal.said() + terminal.complained())
                .isEqualTo(Exit.OK);
        assertThat(terminal.run("verify", out, "--against", input))
                .as(terminal.said() + terminal.complained())
                .isEqualTo(Exit.OK);
        return out;
    }

    /** The rows of a table, without the columns that are made from the words of the facts. */
    private static List<String> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var header = List.of(lines.getFirst().split(","));
        var rows = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            var kept = new ArrayList<String>();
            for (int i = 0; i < cells.length; i++) {
                if (!MADE_FROM_CONTENT.contains(header.get(i))) {
                    kept.add(cells[i]);
                }
            }
            rows.add(String.join(",", kept));
        }
        return rows.stream().sorted().toList();
    }

    @Test
    void aTraceSaysTheSameByWhicheverIdentifierTheSourcesNameIt() throws IOException {
        var expected = traced("code", ManyIdentifiersIT::byCode);
        var found = traced("mixed", inTurn());
        for (var file : List.of(
                "liabilities.csv",
                "responsible-persons.csv",
                "controllers.csv",
                "overlaps.csv",
                "warnings.csv",
                "notices.csv")) {
            assertThat(rows(found.resolve(file))).as(file).isEqualTo(rows(expected.resolve(file)));
        }
        assertThat(rows(expected.resolve("liabilities.csv"))).hasSizeGreaterThan(15);
        assertThat(Files.readString(found.resolve("certificates.jsonl")))
                .contains("\"identifiers\":{")
                .contains("REG15:120113000012345\":\"USCC:" + CODE);
        assertThat(Files.readString(expected.resolve("certificates.jsonl"))).doesNotContain("\"identifiers\"");
    }

    @Test
    void aStoreSaysTheSameWhenDeliveriesUseDifferentIdentifiers() throws IOException {
        var expected = answered("by-code", ManyIdentifiersIT::byCode);
        var found = answered("in-turn", inTurn());
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(15);
    }

    private List<String> answered(String name, UnaryOperator<String> words) throws IOException {
        terminal.store().get().close();
        var store = Files.createDirectories(folder.resolve(name + "-store"));
        Files.createDirectories(store.resolve("databases"));
        for (var part : List.of(write(name + "1", REGISTER, text -> text), write(name + "2", ACTS, words))) {
            assertThat(terminal.run("load", part, "--store", store))
                    .as(terminal.said())
                    .isEqualTo(Exit.OK);
            terminal.run("run", "--store", store);
        }
        terminal.run("run", "--all", "--store", store);
        assertThat(terminal.said()).contains("新增 0, 改变 0, 不再成立 0");
        assertThat(terminal.run("report", "liabilities", "--in", store, "--as-of", "2026-11-21", "--json"))
                .isEqualTo(Exit.OK);
        var rows = new ArrayList<String>();
        JsonMapper.shared().readTree(terminal.said()).get("rows").forEach(row -> {
            var kept = new ArrayList<String>();
            row.properties().forEach(cell -> {
                if (!MADE_FROM_CONTENT.contains(cell.getKey())) {
                    kept.add(cell.getValue().asString());
                }
            });
            rows.add(String.join(",", kept));
        });
        return rows.stream().sorted().toList();
    }
}
