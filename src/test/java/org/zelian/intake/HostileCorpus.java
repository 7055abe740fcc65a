package org.zelian.intake;

import static org.zelian.intake.Hostile.GOOD;
import static org.zelian.intake.Hostile.branches;
import static org.zelian.intake.Hostile.file;
import static org.zelian.intake.Hostile.firstOf;
import static org.zelian.intake.Hostile.gzip;
import static org.zelian.intake.Hostile.in;
import static org.zelian.intake.Hostile.joined;
import static org.zelian.intake.Hostile.many;
import static org.zelian.intake.Hostile.named;
import static org.zelian.intake.Hostile.share;
import static org.zelian.intake.Hostile.text;
import static org.zelian.intake.Hostile.utf8;

import java.util.List;

/** Text files that want to do harm: encodings, lines, quotes, headers, characters, values. */
final class HostileCorpus {
    private static final String CHINESE = "统一社会信用代码,企业名称\nA,北辰甲食品有限公司\nB,张家口崇礼己旅游有限公司\n";
    private static final String PENALTY = "subject,trigger_code,decision_no,authority,decision_date,attributes";

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
            text("a header nobody reads", "branches.csv", "branch_uscc,parent_uscc,备注\nA,B,x\n", 1),
            // Characters
            named("an invisible character inside a name", "张\u200B三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("invisible characters around a name", "\uFEFF\u200E张三\u200B\u3000", 2),
            named("a character that turns the text round", "张\u202E三", 1, "2|name|DIRECTION_CHARACTER"),
            named("an isolate", "\u2067张三\u2069", 1, "2|name|DIRECTION_CHARACTER"),
            named("a control character", "张\u0007三", 1, "2|name|CONTROL_CHARACTER"),
            named("NUL", "张\0三", 1, "2|name|NUL_CHARACTER"),
            named("a line separator", "张\u2028三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("a tag character", "张\uDB40\uDC41三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("a filler", "张\u3164三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("letters of two scripts that look alike", "Аlpha", 2),
            named("a compatibility ideograph", "金\uF90A", 2),
            named("a character of private use", "张\uE000", 2),
            named("a variant of an ideograph", "葛\uDB40\uDD00", 2),
            named("decomposed letters", "Zu\u0308rich", 2),
            text(
                    "a soft hyphen in a code",
                    "enterprises.csv",
                    "uscc,name\n9112\u00AD0113MA9000011H,甲\nB,乙\n",
                    1,
                    "2|uscc|INVISIBLE_CHARACTER"),
            text("Latin letters of full width in a code", "enterprises.csv", "uscc,name\n９１１２０１１３ＭＡ９００００１１Ｈ,甲\n", 1),
            // Values
            named("a formula as a name", "=HYPERLINK(1)", 1, "2|name|FORMULA"),
            named("an error of a spreadsheet", "#N/A", 1, "2|name|SPREADSHEET_ERROR"),
            named("a column that was too narrow", "########", 1, "2|name|SPREADSHEET_ERROR"),
            branches("the formula that keeps digits", "=\"0123\",B,,\n", 1),
            branches("an apostrophe before digits", "'0123,B,,\n", 1),
            branches("the day zero", "A,B,0000-00-00,\nC,D,,\n", 1, "2|from|NO_SUCH_DAY"),
            branches("the year 10000", "A,B,10000-01-01,\nC,D,,\n", 1, "2|from|BAD_DAY"),
            branches("the day before 1900-01-01 of spreadsheets", "A,B,1900-01-00,\nC,D,,\n", 1, "2|from|NO_SUCH_DAY"),
            branches("the 29th of February 1900", "A,B,1900-02-29,\nC,D,,\n", 1, "2|from|NO_SUCH_DAY"),
            branches("a day number of a spreadsheet", "A,B,45000,\nC,D,,\n", 1, "2|from|EXCEL_SERIAL_DAY"),
            branches("a day with a time", "A,B,2020-01-01 00:00:00,2020-01-01 10:30\nC,D,,\n", 1, "2|to|BAD_DAY"),
            branches("an open start", "A,B,长期,\nC,D,,长期\n", 1, "2|from|BAD_DAY"),
            branches("a year that cannot be", "A,B,2926-01-01,\nC,D,,9999-12-31\n", 1, "2|from|DAY_OUT_OF_RANGE"),
            branches("digits of another script", "A,B,２０２０-０１-０１,\nC,D,,\n", 1, "2|from|BAD_DAY"),
            share("more than the whole", "100.0000001", 1, "2|equity_pct|SHARE_ABOVE_WHOLE"),
            share("an exponent without end", "1e309", 1, "2|equity_pct|SHARE_NOT_A_NUMBER"),
            share("minus zero", "-0", 1, "2|equity_pct|SHARE_NEGATIVE"),
            share("a negative stake", "-5", 1, "2|equity_pct|SHARE_NEGATIVE"),
            share("a share with its sign", "33.333333%", 2),
            share("not a number", "NaN", 1, "2|equity_pct|SHARE_NOT_A_NUMBER"),
            text(
                    "a negative amount",
                    "holdings.csv",
                    "held,holder,amount,from,to\nA,B,-1,,\nA,C,\"1,000.50\",,\n",
                    1,
                    "2|amount|NEGATIVE_AMOUNT"),
            text(
                    "an amount with an exponent",
                    "holdings.csv",
                    "held,holder,amount,from,to\nA,B,1e309,,\n",
                    0,
                    "2|amount|BAD_NUMBER"),
            text(
                    "an amount of a million digits",
                    "holdings.csv",
                    "held,holder,amount,from,to\nA,B," + "9".repeat(900_000) + ",,\nA,B,1,,\n",
                    1,
                    "2|amount|BAD_NUMBER"),
            text("maybe", "enterprises.csv", "uscc,name,state_owned\nA,甲,maybe\nB,乙,是\n", 1, "2|state_owned|BAD_FLAG"),
            text("an enterprise that owns itself", "holdings.csv", "held,holder,equity_pct,from,to\nA,A,100,,\n", 1),
            text(
                    "a number that lost its digits is handed on as it is",
                    "persons.csv",
                    "row_id,name,doc_number\n1,张一,1.2E+17\n2,张二,12011319000101001ｘ\n3,张三,120113000101001\n",
                    3),
            text(
                    "an attribute without a value",
                    "arrears.csv",
                    PENALTY + "\nA,T,1,局,2026-08-20,malicious\nA,T,1,局,2026-08-20,malicious=是\n",
                    1,
                    "2|attributes|BAD_ATTRIBUTE"),
            text(
                    "an attribute twice",
                    "arrears.csv",
                    PENALTY + "\nA,T,1,局,2026-08-20,malicious=true;malicious=false\n",
                    0,
                    "2|attributes|ATTRIBUTE_TWICE"),
            text(
                    "an empty cell that must be filled",
                    "branches.csv",
                    "branch_uscc,parent_uscc\nA, \nC,D\n",
                    1,
                    "2|parent_uscc|EMPTY_CELL"),
            text(
                    "none of two columns",
                    "tenures.csv",
                    "org_uscc,person_doc,person_row,role,from,to\nA,,,董事,,\nA,,7,董事,,\n",
                    1,
                    "2||EMPTY_CELL"),
            // Packed by gzip, and what is no data
            file("packed by gzip", "branches.csv.gz", gzip(utf8(GOOD)), 1),
            file("packed by gzip and cut off", "branches.csv.gz", firstOf(gzip(utf8(GOOD)), 30), 0, "0||BROKEN_GZIP"),
            file("not packed at all", "branches.csv.gz", utf8(GOOD), 0, "0||BROKEN_GZIP"),
            file("64 MB of zeros packed by gzip", "branches.csv.gz", gzip(new byte[64 << 20]), 0, "0||GZIP_RATIO"),
            text("a name that no kind of file has", "secrets.csv", GOOD, 0, "0||UNKNOWN_FILE"),
            text("a format that is not read", "branches.xls", GOOD, 0, "0||UNKNOWN_FORMAT"));

    private HostileCorpus() {}
}
