package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Role;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.sanction.YamlPlace;

/** What posts and licences mean to a ban: data that must be complete. */
class PostsTests {
    @Test
    void postsNameKnownRolesAndSectorsOnly() throws IOException {
        var sectors = ShippedCatalogue.vocabulary().sectors();
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Posts.class.getResourceAsStream("/liability/posts.yaml")),
                StandardCharsets.UTF_8)) {
            var posts = YamlPlace.read("posts.yaml", text);

            assertThat(posts.entry("positions").entries().values().stream()
                            .flatMap(list -> list.items().stream())
                            .filter(role -> !role.text().equals("*")))
                    .isNotEmpty()
                    .allSatisfy(
                            role -> assertThat(Role.valueOf(role.text()).zh()).isNotBlank());
            assertThat(posts.entry("licences").entries().keySet())
                    .isNotEmpty()
                    .allSatisfy(
                            sector -> assertThat(sectors.has(sector)).as(sector).isTrue());
        }
    }
}
