package org.zelian.intake;

import static org.zelian.intake.Hostile.GOOD;
import static org.zelian.intake.Hostile.branches;
import static org.zelian.intake.Hostile.file;
import static org.zelian.intake.Hostile.in;
import static org.zelian.intake.Hostile.joined;
import static org.zelian.intake.Hostile.many;
import static org.zelian.intake.Hostile.named;
import static org.zelian.intake.Hostile.text;

import java.util.List;

/** Text files that want to do harm: encodings, lines, quotes, headers. */
final class HostileTexts {
    private static final String CHINESE = "统一社会信用代码,企业名称\nA,北辰甲食品有限公司\nB,张家口崇礼己旅游有限公司\n";

    static final List<Hostile> FILES = List.of(
            // Encodings
            file("UTF-8 with a mark", "branches.csv", joined(0xEF, 0xBB, 0xBF, GOOD), 1),
            file("UTF-16 little end first", "branches.csv", joined(0xFF, 0xFE, in("UTF-16LE", GOOD)), 1),
            file("UTF-16 big end first", "branches.csv", joined(0xFE, 0xFF, in("UTF-16BE", GOOD)), 1),
            file("UTF-32", "branches.csv", joined(0xFF, 0xFE, 0, 0, in("UTF-32LE", GOOD)), 0, "0||UTF_32"),
            file("UTF-16 without a mark", "branches.csv", in("UTF-16LE", GOOD), 0, "1|column 1|NUL_CHARACTER"),
            file(
                    "an odd byte at the end of UTF-16",
                    "branches.csv",
                    joined(0xFF, 0xFE, in("UTF-16LE", GOOD + "C,D,,"), 0xD8),
                    1,
                    "3|to|UNDECODABLE_BYTES"),
            file("GB18030", "enterprises.csv", in("GB18030", CHINESE), 2),
            file("GB18030 with a mark", "enterprises.csv", joined(0x84, 0x31, 0x95, 0x33, in("GB18030", CHINESE)), 2),
            file(
                    "GB18030 with characters of four bytes",
                    "enterprises.csv",
                    in("GB18030", CHINESE + "C,㐀㐁\u3400\n"),
                    3),
            file(
                    "a byte that is not GB18030",
                    "enterprises.csv",
                    joined(in("GB18030", CHINESE), "C,", 0xFF, "\n", in("GB18030", "D,丁\n")),
                    3,
                    "4|企业名称|UNDECODABLE_BYTES"),
            file(
                    "GB18030 cut off in a character",
                    "enterprises.csv",
                    joined(in("GB18030", CHINESE), "C,", 0xB1),
                    2,
                    "4|企业名称|UNDECODABLE_BYTES"),
            file(
                    "an overlong form in UTF-8",
                    "enterprises.csv",
                    joined(CHINESE, "C,", 0xC0, 0xAF, "\nD,丁\n"),
                    3,
                    "4|企业名称|UNDECODABLE_BYTES"),
            file(
                    "half a pair in UTF-8",
                    "enterprises.csv",
                    joined(CHINESE, "C,", 0xED, 0xA0, 0x80, "\nD,丁\n"),
                    3,
                    "4|企业名称|UNDECODABLE_BYTES"),
            file(
                    "UTF-8 cut off in a character",
                    "enterprises.csv",
                    joined(CHINESE, "C,", 0xE5, 0x8C),
                    2,
                    "4|企业名称|UNDECODABLE_BYTES"),
            file(
                    "a damaged byte in the header",
                    "enterprises.csv",
                    joined("uscc,名称", 0xFF, "\nA,甲乙丙\n"),
                    0,
                    "1|column 2|UNDECODABLE_BYTES"),
            named("a character that was lost before", "甲\uFFFD", 1, "2|name|DAMAGED_TEXT"),
            named("a character that is none", "甲\uFFFE", 1, "2|name|DAMAGED_TEXT"),
            // Lines and quotes
            text(
                    "CR alone ends lines",
                    "branches.csv",
                    GOOD.replace('\n', '\r') + "C,D,2020-02-30,\r",
                    1,
                    "3|from|NO_SUCH_DAY"),
            text(
                    "CR LF ends lines",
                    "branches.csv",
                    GOOD.replace("\n", "\r\n") + "C,D,2020-02-30,\r\n",
                    1,
                    "3|from|NO_SUCH_DAY"),
            text(
                    "all line ends in one file",
                    "branches.csv",
                    "branch_uscc,parent_uscc,from,to\rA,B,,\r\nC,D,,\nE,F,x,\n",
                    2,
                    "4|from|BAD_DAY"),
            branches("CR inside a bare cell", "A,B\rx,,\nC,D,,\n", 1, "2||RAGGED_ROW", "3||RAGGED_ROW"),
            text(
                    "a line break in free text moves the lines after it",
                    "enterprises.csv",
                    "uscc,name,address,reg_date\nA,甲,\"一\n二\r\n三\",\nB,乙,,x\n",
                    1,
                    "5|reg_date|BAD_DAY"),
            branches("a line break in a code", "\"A\nA\",B,,\nC,D,,\n", 1, "2|branch_uscc|CONTROL_CHARACTER"),
            branches(
                    "a quote that is never closed",
                    "A,B,,\n\nC,\"D,,\nE,F,,\nG,H,,\n",
                    1,
                    "4|parent_uscc|UNTERMINATED_QUOTE"),
            text(
                    "a quote that is never closed in the header",
                    "branches.csv",
                    "branch_uscc,\"parent_uscc,from,to\nA,B,,\n",
                    0,
                    "1|column 2|UNTERMINATED_QUOTE"),
            branches("text after a closing quote", "\"A\"x,B,,\nC,D,,\n", 1, "2|branch_uscc|TEXT_AFTER_QUOTE"),
            branches("white space after a closing quote", "\"A\" ,B,,\nC,D,,\n", 2),
            branches("quotes written twice", "\"A\"\"A\",B,,\n", 1),
            branches("a quote inside a bare cell", "A\"A,B,,\nC,D,,\n", 2),
            branches("too few cells", "A,B,\nC,D,,\n", 1, "2||RAGGED_ROW"),
            branches("too many cells", "A,B,,,x\nC,D,,\n", 1, "2||RAGGED_ROW"),
            branches("empty cells too many", "A,B,,,,,\nC,D,,\n", 2),
            branches("blank lines and rows without any text", "\n\n,,,\nA,B,,\n  , ,,\nC,D,x,\n", 1, "7|from|BAD_DAY"),
            branches("no line end at the end", "A,B,,", 1),
            branches("a header and nothing else", "", 0),
            text("nothing at all", "branches.csv", "", 0, "0||EMPTY_FILE"),
            file("only a mark", "branches.csv", joined(0xEF, 0xBB, 0xBF), 0, "0||EMPTY_FILE"),
            text("only line ends", "branches.csv", "\r\n\n\r", 0, "0||EMPTY_FILE"),
            // Limits
            branches(
                    "a cell over the limit",
                    "A,\"" + "x".repeat(1_000_001) + "\",,\nC,D,,\n",
                    1,
                    "2|parent_uscc|FIELD_TOO_LONG"),
            branches("a cell at the limit", "A," + "x".repeat(1_000_000) + ",,\nC,D,,\n", 2),
            text(
                    "a record over the limit",
                    "enterprises.csv",
                    "uscc,name,address,industry,ids,phone\n" + ("x".repeat(900_000) + ",").repeat(5) + "\nB,乙,,,,\n",
                    1,
                    "2|ids|RECORD_TOO_LONG"),
            text(
                    "a header of 1,001 columns",
                    "branches.csv",
                    many(1_001, "c") + "\n",
                    0,
                    "1|column 1001|TOO_MANY_COLUMNS"),
            branches("a row of 100,000 cells", many(100_000, "c") + "\nC,D,,\n", 1, "2|column 1001|TOO_MANY_COLUMNS"),
            // Headers
            text(
                    "any order, other names, upper case",
                    "branches.csv",
                    "TO,FROM,隶属企业代码,Branch_USCC\n,2020-01-01,B,A\n",
                    1),
            text(
                    "a header twice",
                    "branches.csv",
                    "branch_uscc,parent_uscc,from,from\nA,B,,\n",
                    0,
                    "1|column 4|DUPLICATE_HEADER"),
            text(
                    "a header and its alias",
                    "enterprises.csv",
                    "uscc,name,企业名称\nA,甲,乙\n",
                    0,
                    "1|column 3|DUPLICATE_HEADER"),
            text("a header that is missing", "enterprises.csv", "uscc,region\nA,120113\n", 0, "1||MISSING_COLUMN"),
            text(
                    "cells separated by tabs",
                    "branches.csv",
                    "branch_uscc\tparent_uscc\tfrom\tto\nA\tB\t\t\n",
                    0,
                    "1|column 1|BAD_HEADER"),
            text(
                    "cells separated by semicolons",
                    "branches.csv",
                    "branch_uscc;parent_uscc;from;to\nA;B;;\n",
                    0,
                    "1||MISSING_COLUMN"),
            text(
                    "a line break in a header",
                    "branches.csv",
                    "\"branch_uscc\nx\",parent_uscc,from,to\nA,B,,\n",
                    0,
                    "1|column 1|BAD_HEADER"),
            text(
                    "a formula as a header",
                    "branches.csv",
                    "branch_uscc,parent_uscc,=cmd|' /C calc'!A0\nA,B,\n",
                    0,
                    "1|column 3|BAD_HEADER"),
            text(
                    "an invisible character in a header",
                    "branches.csv",
                    "branch\u200B_uscc,parent_uscc\nA,B\n",
                    0,
                    "1|column 1|BAD_HEADER"),
            text(
                    "a header without a name",
                    "branches.csv",
                    "branch_uscc,,parent_uscc\nA,x,B\n",
                    0,
                    "1|column 2|BAD_HEADER"),
            text(
                    "a header that is a slip of the pen",
                    "listings.csv",
                    "org_uscc,list_code,decision_no,authority,decision_date,violation_form\nA,L,1,局,2026-08-20,\n",
                    0,
                    "1|column 6|UNKNOWN_COLUMN"),
            text("a header nobody reads", "branches.csv", "branch_uscc,parent_uscc,备注\nA,B,x\n", 1));

    private HostileTexts() {}
}
