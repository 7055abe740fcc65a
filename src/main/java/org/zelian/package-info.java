/** Zelian (责链): who answers for a blacklisted enterprise, by which article, since when and until when. */
@NullMarked
package org.zelian;

import org.jspecify.annotations.NullMarked;
