package org.zelian.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Looks a number up in {@code summary.json}. */
final class Summary {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Summary() {}

    static Optional<String> difference(Item item, Path file) {
        if (!Files.exists(file)) {
            return Optional.of("there is no summary.json");
        }
        var at = JSON.readTree(file.toFile());
        for (var step : String.join(".", item.all("path")).split("\\.")) {
            at = at.path(step);
        }
        var found = at.isMissingNode() ? "(nothing)" : at.asString();
        return item.all("equals").contains(found) ? Optional.empty() : Optional.of("summary.json says " + found);
    }
}
