package org.zelian.scenarios;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.kernel.Document;

/** The organisations and persons that the scenarios share, under their short names: {@code E01}, {@code P01}. */
record Fixtures(Map<String, Org> orgs, Map<String, Person> persons) {
    record Org(String name, String uscc) {}

    record Person(String name, String document) {
        String mask() {
            return Document.citizen(document).mask();
        }
    }

    static Fixtures read(Path file) {
        var yaml = Yamls.map(file);
        var orgs = new HashMap<String, Org>();
        Yamls.maps(yaml, "orgs")
                .forEach(org ->
                        orgs.put(Yamls.text(org, "id"), new Org(Yamls.text(org, "name"), Yamls.text(org, "uscc"))));
        var persons = new HashMap<String, Person>();
        Yamls.maps(yaml, "persons")
                .forEach(person -> persons.put(
                        Yamls.text(person, "id"),
                        new Person(Yamls.text(person, "name"), Yamls.text(person, "document"))));
        return new Fixtures(Map.copyOf(orgs), Map.copyOf(persons));
    }

    Org org(String id) {
        return Optional.ofNullable(orgs.get(id))
                .orElseThrow(() -> new IllegalArgumentException("No organisation " + id + " in fixtures.yaml"));
    }

    Person person(String id) {
        return Optional.ofNullable(persons.get(id))
                .orElseThrow(() -> new IllegalArgumentException("No person " + id + " in fixtures.yaml"));
    }

    /** The words under which a party may stand in a row: its name, code or mask. Other texts stand for themselves. */
    List<String> words(String id) {
        if (orgs.containsKey(id)) {
            return List.of(org(id).uscc(), org(id).name());
        }
        return persons.containsKey(id) ? List.of(person(id).mask(), person(id).name()) : List.of(id.split("\\|"));
    }

    boolean mentioned(Row row, String id) {
        return words(id).stream().anyMatch(row::mentions);
    }
}
