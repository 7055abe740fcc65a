/** The sample city: a small builder with readable stories, and the proof that the committed files are what it writes. */
@NullMarked
package org.zelian.samples;

import org.jspecify.annotations.NullMarked;
