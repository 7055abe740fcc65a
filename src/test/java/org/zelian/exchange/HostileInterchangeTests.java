package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.FactKind;

/** Files that are wrong, damaged or meant to harm: each is refused with its place, and what is good beside it is taken. */
class HostileInterchangeTests {
    private static final String A = entity("A", "甲公司");
    private static final String B = entity("B", "乙公司");

    @TempDir
    private Path folder;

    private static String entity(String record, String name) {
        return statement(record, "entity", """
                {"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "%s"}""".formatted(name));
    }

    private static String statement(String record, String type, String details) {
        return """
                {"statementId": "%s", "recordId": "%s", "recordType": "%s", "statementDate": "2026-01-01",
                 "declarationSubject": "A", "recordDetails": %s}""".formatted("0".repeat(32), record, type, details);
    }

    private static String holds(String record, String subject, String party, String interest) {
        return statement(record, "relationship", """
                {"isComponent": false, "subject": "%s", "interestedParty": "%s", "interests": [%s]}""".formatted(subject, party, interest));
    }

    private static String shares(String share) {
        return "{\"type\": \"shareholding\", \"directOrIndirect\": \"direct\", \"share\": " + share + "}";
    }

    private Heard bods(String... statements) throws IOException {
        return file("bods.json", "[" + String.join(",\n", statements) + "]");
    }

    private Heard file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Heard file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Heard.of(folder);
    }

    private static void refuses(Heard heard, String code, String place) throws IOException {
        assertThat(code.startsWith("ID_")
                        || Files.readString(Path.of("import/README.md")).contains('`' + code + '`'))
                .as(code + " is explained")
                .isTrue();
        assertThat(heard.refused)
                .as(heard.refused.toString())
                .singleElement()
                .satisfies(each -> assertThat(each.code() + " " + each.column()).isEqualTo(code + " " + place));
        assertThat(heard.refused.getFirst().file()).isNotEmpty();
        assertThat(heard.refused.getFirst().advice()).isNotEmpty();
    }

    @Test
    void deepNestingRefusesTheStatementAndNothingElse() throws IOException {
        var deep = "[".repeat(60) + "]".repeat(60);
        var heard = bods(A, entity("B", "乙").replace("\"乙\"", deep));
        assertThat(heard.refused).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("JSON_TOO_DEEP");
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.column()).startsWith("/1/recordDetails/name/0/0");
        });
        assertThat(heard.facts(FactKind.PROFILE)).hasSize(1);
    }

    @Test
    void endlessNestingRefusesTheFileFromThereOn() throws IOException {
        var heard = bods(A, entity("B", "乙").replace("\"乙\"", "[".repeat(200_000)));
        assertThat(heard.refused)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("JSON_TOO_LARGE"));
        assertThat(heard.facts).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aHugeTextIsRefusedWithoutBeingKept() throws IOException {
        var heard = bods(A, entity("B", "x".repeat(1_100_000)));
        assertThat(heard.refused)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("JSON_TOO_LARGE"));
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWithItsPlace() throws IOException {
        refuses(
                bods(A, B.replace("\"name\"", "\"isComponent\": true, \"name\"")),
                "JSON_KEY_TWICE",
                "/1/recordDetails/isComponent");
    }

    @Test
    void aNumberWhereATextBelongsIsRefusedWithItsPlace() throws IOException {
        refuses(bods(A, B.replace("\"乙公司\"", "5")), "WRONG_TYPE", "/1/recordDetails/name");
        refuses(bods("5", A), "NOT_A_STATEMENT", "/0");
    }

    @Test
    void aPartyThatIsNowhereIsRefusedWithItsPlace() throws IOException {
        refuses(
                bods(A, holds("R", "A", "NOBODY", shares("{\"exact\": 10}"))),
                "DANGLING_REFERENCE",
                "/1/recordDetails/interestedParty");
    }

    @Test
    void aCircleOfHoldersIsNoMistake() throws IOException {
        var heard = bods(
                A,
                B,
                holds("R", "A", "B", shares("{\"exact\": 60}")),
                holds("S", "B", "A", shares("{\"exact\": 60}")),
                holds("T", "A", "A", shares("{\"exact\": 1}")));
        assertThat(heard.refused).isEmpty();
        assertThat(heard.facts(FactKind.HOLDS)).hasSize(3);
    }

    @Test
    void sharesThatCannotBeAreRefusedWithTheirPlace() throws IOException {
        refuses(
                bods(A, B, holds("R", "A", "B", shares("{\"exact\": 150}"))),
                "SHARE_ABOVE_WHOLE",
                "/2/recordDetails/interests/0/share/exact");
        refuses(
                bods(A, B, holds("R", "A", "B", shares("{\"exact\": 1e99999}"))),
                "BAD_NUMBER",
                "/2/recordDetails/interests/0/share/exact");
        refuses(
                bods(A, B, holds("R", "A", "B", shares("{\"exact\": 1e99}"))),
                "SHARE_NOT_A_NUMBER",
                "/2/recordDetails/interests/0/share/exact");
    }

    @Test
    void boundsThatAreExcludedComeOneMillionthOfAPercentFurtherIn() throws IOException {
        var heard = bods(A, B, holds("R", "A", "B", shares("{\"exclusiveMinimum\": 25, \"exclusiveMaximum\": 50}")));
        assertThat(heard.facts(FactKind.HOLDS))
                .singleElement()
                .asString()
                .contains("equityMax=49999999, equityMin=25000001");
        heard = bods(A, B, holds("R", "A", "B", shares("{\"exact\": 33.33333333}")));
        assertThat(heard.facts(FactKind.HOLDS))
                .singleElement()
                .asString()
                .contains("equityMax=33333334, equityMin=33333333");
    }

    @Test
    void aCutFileIsRefusedAndSaysWhere() throws IOException {
        var whole = "[" + A + ",\n" + B;
        var heard = file("bods.json", whole.substring(0, whole.length() - 20));
        assertThat(heard.refused).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("JSON_CUT");
            assertThat(each.found()).contains("line 4");
        });
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        var heard = file("bods.json", ("[" + A + "]").getBytes(Charset.forName("GB18030")));
        assertThat(heard.refused)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("UNDECODABLE_BYTES"));
    }

    @Test
    void whatIsNoStatementOfAKnownFormIsRefusedByName() throws IOException {
        refuses(file("other.json", "{\"hello\": 1}"), "UNKNOWN_FORM", "");
        refuses(file("other.json", "not json"), "UNKNOWN_FORM", "");
        refuses(file("other.json", ""), "UNKNOWN_FORM", "");
    }

    @Test
    void identityNumbersAndCodesAreCheckedAsInTables() throws IOException {
        var person = statement("P", "person", """
                {"isComponent": false, "personType": "knownPerson", "names": [{"fullName": "王三"}],
                 "identifiers": [{"scheme": "CHN-IDCARD", "id": "120113190303141034"}]}""");
        refuses(bods(person), "ID_CHECK_DIGIT", "/0/recordDetails/identifiers/0");
        var lei = A.replace(
                "\"name\"", "\"identifiers\": [{\"scheme\": \"XI-LEI\", \"id\": \"001GPB6A9XPE8XJICC15\"}], \"name\"");
        refuses(bods(lei), "LEI_CHECK_DIGIT", "/0/recordDetails/identifiers/0/id");
    }

    @Test
    void aNameAloneNeverJoinsTwoPersons() throws IOException {
        var one = statement(
                "P",
                "person",
                "{\"isComponent\": false, \"personType\": \"knownPerson\", \"names\": [{\"fullName\": \"王三\"}]}");
        var heard = bods(one, one.replace("\"P\"", "\"Q\""));
        assertThat(heard.facts(FactKind.PERSON)).hasSize(2).allMatch(text -> text.contains("state=NEEDS_IDENTITY"));
    }

    @Test
    void anEntityBombInXmlIsRefusedUnread() throws IOException {
        var bomb = """
                <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
                <RelationshipData><RelationshipRecord>&b;</RelationshipRecord></RelationshipData>""";
        refuses(file("rr.xml", bomb), "XML_ENTITIES", "");
        var outside = bomb.replace("\"aaaaaaaaaa\"", "SYSTEM \"file:///etc/passwd\"");
        refuses(file("rr.xml", outside), "XML_ENTITIES", "");
    }

    @Test
    void cutAndDeepXmlIsRefused() throws IOException {
        refuses(file("rr.xml", "<RelationshipData><RelationshipRecord><Relationship>"), "BROKEN_XML", "");
        var deep = "<RelationshipData><RelationshipRecord>" + "<a>".repeat(50) + "</a>".repeat(50)
                + "</RelationshipRecord></RelationshipData>";
        assertThat(file("rr.xml", deep).refused)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("XML_TOO_DEEP"));
    }

    @Test
    void aPercentageInWordsLeavesTheStakeWithAnUnknownShareAndIsTold() throws IOException {
        var heard = ftm("\"percentage\": [\"about half\"]");
        assertThat(heard.refused).isEmpty();
        assertThat(heard.facts(FactKind.HOLDS)).singleElement().asString().contains(" {} ");
        assertThat(heard.notes).anyMatch(note -> note.contains("PERCENTAGE_UNREADABLE: about half"));
        assertThat(ftm("\"percentage\": [\"25-50\"]").facts(FactKind.HOLDS))
                .singleElement()
                .asString()
                .contains("equityMax=50000000, equityMin=25000000");
    }

    @Test
    void aSanctionByAListThatNobodyHereKnowsIsToldAndStoredAsNothing() throws IOException {
        var heard = file("entities.ftm.json", """
                {"id": "a", "schema": "Company", "properties": {"name": ["甲"]}}
                {"id": "s", "schema": "Sanction", "properties": {"entity": ["a"], "program": ["OTHER-LIST"]}}
                """);
        assertThat(heard.facts(FactKind.ACT)).isEmpty();
        assertThat(heard.refused).isEmpty();
        assertThat(heard.notes).anyMatch(note -> note.startsWith("2 /properties NOT_MAPPED: Sanction"));
    }

    @Test
    void danglingAndDoubleIdsOfFollowTheMoneyAreRefused() throws IOException {
        var company = "{\"id\": \"a\", \"schema\": \"Company\", \"properties\": {\"name\": [\"甲\"]}}\n";
        refuses(file("entities.ftm.json", company + company), "ID_TWICE", "/id");
        refuses(
                file(
                        "entities.ftm.json",
                        company
                                + "{\"id\": \"o\", \"schema\": \"Ownership\", \"properties\": {\"owner\": [\"z\"], \"asset\": [\"a\"]}}"),
                "DANGLING_REFERENCE",
                "/properties/owner/0");
    }

    private Heard ftm(String more) throws IOException {
        return file("entities.ftm.json", """
                {"id": "a", "schema": "Company", "properties": {"name": ["甲"]}}
                {"id": "p", "schema": "Person", "properties": {"name": ["王三"]}}
                {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["a"], %s}}
                """.formatted(more));
    }

    @Test
    void manyPartsOfAKindAreToldOnceWithTheirNumber() throws IOException {
        var statements = new String[100];
        for (int i = 0; i < statements.length; i++) {
            statements[i] = entity("E" + i, "企" + i).replace("\"name\"", "\"uri\": \"http://a\", \"name\"");
        }
        var heard = bods(statements);
        assertThat(heard.notes.stream().filter(note -> note.contains("/recordDetails/uri NOT_MAPPED")))
                .hasSize(20);
        assertThat(heard.notes).anyMatch(note -> note.contains("NOT_MAPPED_MORE") && note.contains("100 in all"));
        assertThat(List.copyOf(heard.refused)).isEmpty();
    }
}
