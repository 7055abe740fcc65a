/** The API of warnings: what an organisation's record suggests looking at. Translates; decides nothing. */
@NullMarked
package org.zelian.warning.web;

import org.jspecify.annotations.NullMarked;
