package org.zelian.scenarios;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the counter, as a clerk would type it, and compares the answer: its words first, then what it has to say. */
final class Counter {
    private Counter() {}

    static Optional<String> difference(Item item, Path input, Scenario.Run run, Fixtures fixtures) {
        var day = item.one("on");
        var words = new ArrayList<Object>();
        var subject = number(String.valueOf(item.one("subject")), fixtures);
        if (item.says("post")) {
            words.addAll(List.of("eligible", subject, "--post", String.valueOf(item.one("post"))));
            words.addAll(List.of("--at", number(String.valueOf(item.one("at")), fixtures)));
        } else {
            words.addAll(List.of("check", subject));
            if (item.says("measure")) {
                words.addAll(List.of("--measure", String.valueOf(item.one("measure"))));
            }
        }
        words.addAll(List.of("--in", input, "--as-of", day == null ? run.asOf() : day, "--json"));
        if (item.says("knownAt")) {
            words.addAll(List.of("--known-at", String.valueOf(item.one("knownAt"))));
        }
        var said = Door.ask(words.toArray());
        if (!said.contains("\"words\":\"" + item.one("answer") + "\"")) {
            return Optional.of("the answer is " + said);
        }
        return item.all("says").stream()
                .filter(text -> fixtures.words(text).stream().noneMatch(said::contains))
                .findFirst()
                .map(text -> "it does not say " + text + ": " + said);
    }

    static String number(String id, Fixtures fixtures) {
        return fixtures.orgs().containsKey(id)
                ? fixtures.org(id).uscc()
                : fixtures.persons().containsKey(id) ? fixtures.person(id).document() : id;
    }
}
