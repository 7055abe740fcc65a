package org.zelian.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test of a class the same running graph, empty before each test.
 *
 * <p>A test, a constructor or a lifecycle method takes it as a parameter of type {@link Graph}. One server serves the
 * whole test run: a container where a container engine answers and {@code -Dzelian.test.container=true}, else a
 * temporary store in this process; the log says which.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GraphExtension.class)
public @interface WithGraph {}
