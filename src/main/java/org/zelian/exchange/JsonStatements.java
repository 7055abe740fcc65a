package org.zelian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;
import org.zelian.intake.read.Fault;
import org.zelian.intake.read.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a stream of statements: a list of objects, or an object a line, or an object around a list ({@code relations}).
 * Memory is that of one statement, whatever the file.
 */
final class JsonStatements {
    private static final Set<String> WRAPPERS = Set.of("relations");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxStringLength(Limits.USUAL.fieldChars())
                    .maxNameLength(10_000)
                    .maxNumberLength(1_000)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Content content;

    JsonStatements(Content content) {
        this.content = content;
    }

    /**
     * Hands over every statement until the sink says that it has enough.
     *
     * @param sink false = enough
     * @throws BrokenFile when the file cannot be read on
     */
    void forEach(Predicate<Told> sink) throws IOException {
        try (var reader = reader(content.open());
                var parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            all(parser, sink);
        } catch (JacksonIOException disk) {
            throw ofDisk(disk);
        } catch (UnexpectedEndOfInputException cut) {
            throw broken(cut, "JSON_CUT", "The file ends in the middle of a statement.", "Transfer it again.");
        } catch (StreamConstraintsException large) {
            throw broken(large, "JSON_TOO_LARGE", large.getOriginalMessage() + ".", "No statement needs that much.");
        } catch (JacksonException wrong) {
            throw broken(wrong, "BROKEN_JSON", "This is no JSON: " + firstLine(wrong) + ".", "Write the file again.");
        }
    }

    private static void all(JsonParser parser, Predicate<Told> sink) {
        var first = parser.nextToken();
        long number = 0;
        if (first == JsonToken.START_ARRAY) {
            list(parser, "/", sink);
            return;
        }
        for (var token = first; token != null; token = parser.nextToken()) {
            var builder = new PieceBuilder(parser, "");
            if (number == 0 && token == JsonToken.START_OBJECT) {
                token = parser.nextToken();
                if (token == JsonToken.PROPERTY_NAME && WRAPPERS.contains(parser.currentName())) {
                    var name = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY) {
                        list(parser, "/" + name + "/", sink);
                        return;
                    }
                    builder.startedAt(name);
                }
                if (!sink.test(builder.rest(++number))) {
                    return;
                }
            } else if (!sink.test(builder.statement(++number))) {
                return;
            }
        }
    }

    private static void list(JsonParser parser, String at, Predicate<Told> sink) {
        long number = 0;
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new BrokenFile("JSON_CUT", "The file ends inside its list.", "Transfer it again.");
            }
            if (!sink.test(new PieceBuilder(parser, at + number).statement(++number))) {
                return;
            }
        }
    }

    private static Reader reader(InputStream in) throws IOException {
        var pushed = new PushbackInputStream(in, 3);
        var mark = pushed.readNBytes(3);
        if (mark.length != 3 || mark[0] != (byte) 0xEF || mark[1] != (byte) 0xBB || mark[2] != (byte) 0xBF) {
            pushed.unread(mark);
        }
        return new InputStreamReader(
                pushed,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static RuntimeException ofDisk(JacksonIOException failed) throws IOException {
        var cause = failed.getCause();
        if (cause instanceof CharacterCodingException) {
            return broken(failed, "UNDECODABLE_BYTES", "The file is not in UTF-8.", "Save it as UTF-8.");
        }
        if (cause == null) {
            throw failed;
        }
        throw cause;
    }

    private static BrokenFile broken(JacksonException where, String code, String found, String advice) {
        var at = where.getLocation();
        var place = at == null || at.getLineNr() < 0
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        long line = at == null ? 0 : Math.max(0, at.getLineNr());
        return new BrokenFile(new Fault(0, code, found.replaceFirst("\\.$", place + "."), advice), line, "");
    }

    private static String firstLine(JacksonException wrong) {
        return wrong.getOriginalMessage().lines().findFirst().orElse("");
    }
}
