package org.zelian.kernel;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts: a person's account name, his department and region, and what he may do.
 *
 * @param region six digits of GB/T 2260; empty for the whole country
 */
public record Actor(String name, String department, String region, Set<String> roles) {
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Somebody acts: the name is blank");
        }
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** The program itself, in its daily runs. */
    public static Actor system() {
        return new Actor("system", "", "", Set.of("SYSTEM"));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Gives what the actor may look at by his department and region. */
    public Scope scope() {
        return new Scope(region, department);
    }
}
