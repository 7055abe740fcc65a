/** What a person at a terminal sees: tables, colour, progress. */
@NullMarked
package org.zelian.cli.screen;

import org.jspecify.annotations.NullMarked;
