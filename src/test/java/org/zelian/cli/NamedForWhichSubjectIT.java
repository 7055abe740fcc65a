package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One decision lists two enterprises and names persons: whom it reaches, and for which of the two. */
class NamedForWhichSubjectIT {
    private static final String FIRST = "91120113MA90000389";
    private static final String SECOND = "91120113MA9000011H";
    private static final String DOC = "120113190001010011";

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

    /** Who is reached how: enterprise, state and the code of the reason. */
    private List<String> traced(String listings, String... named) throws IOException {
        var input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("enterprises.csv"), """
                uscc,name,type,region,status,reg_date
                %s,北辰丙建设有限公司,COMPANY,120113,ACTIVE,2015-01-01
                %s,北辰甲食品有限公司,COMPANY,120113,ACTIVE,2015-01-01
                """.formatted(FIRST, SECOND));
        Files.writeString(input.resolve("persons.csv"), """
                row_id,name,doc_type,doc_number
                p1,张一,CITIZEN_ID,%s
                """.formatted(DOC));
        Files.writeString(
                input.resolve("listings.csv"),
                "org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,violation_from,violation_to\n"
                        + listings);
        Files.writeString(
                input.resolve("named_persons.csv"),
                "decision_no,authority,person_doc,capacity,统一社会信用代码\n" + String.join("\n", named));
        var out = folder.resolve("out");
        assertThat(terminal.run("trace", input, "--as-of", "2026-11-21", "--out", out))
                .isEqualTo(Exit.OK);
        assertThat(terminal.run("verify", out, "--against", input)).isEqualTo(Exit.OK);
        var lines = Files.readAllLines(out.resolve("liabilities.csv"));
        var header = List.of(lines.getFirst().split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[header.indexOf("person_name")].equals("张一"))
                .map(cells -> cells[header.indexOf("org_uscc")] + " " + cells[header.indexOf("state")] + " "
                        + cells[header.indexOf("state_reason")].replace("\"", "")
                                .split(" ")[0])
                .distinct()
                .toList();
    }

    private static String listing(String org) {
        return org + ",LAB,津1号,人社局,2026-08-20,津0号,2026-06-10,2026-03-01,2026-05-31\n";
    }

    private static String named(String org) {
        return "津1号,人社局," + DOC + ",DIRECT_MANAGER," + org;
    }

    @Test
    void aDecisionWithOneSubjectNeedsNotSayForWhom() throws IOException {
        assertThat(traced(listing(FIRST), named(""))).containsExactly(FIRST + " EFFECTIVE ");
    }

    @Test
    void aNamingForOneSubjectReachesNobodyForTheOther() throws IOException {
        assertThat(traced(listing(FIRST) + listing(SECOND), named(SECOND))).containsExactly(SECOND + " EFFECTIVE ");
    }

    @Test
    void aNamingForNoneInParticularIsPutToReviewForEach() throws IOException {
        assertThat(traced(listing(FIRST) + listing(SECOND), named("")))
                .containsExactlyInAnyOrder(
                        FIRST + " UNDER_REVIEW NAMED_FOR_WHICH_SUBJECT",
                        SECOND + " UNDER_REVIEW NAMED_FOR_WHICH_SUBJECT");
        assertThat(Files.readString(folder.resolve("out/responsible-persons.csv")))
                .contains(",NAMED_FOR_WHICH_SUBJECT");
    }

    @Test
    void anAnswerSettlesItForThatSubject() throws IOException {
        assertThat(traced(listing(FIRST) + listing(SECOND), named(""), named(FIRST)))
                .containsExactlyInAnyOrder(FIRST + " EFFECTIVE ", SECOND + " UNDER_REVIEW NAMED_FOR_WHICH_SUBJECT");
    }

    @Test
    void aPersonPenalisedInTheSameDecisionMakesNothingUnclear() throws IOException {
        assertThat(traced(listing(FIRST) + listing("CN-ID:120113190001010011"), named("")))
                .contains(FIRST + " EFFECTIVE ");
    }
}
