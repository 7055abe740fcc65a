@NullMarked
package org.zelian.intake.generator;

import org.jspecify.annotations.NullMarked;
