/** The API of control: who stands above an organisation. Translates; decides nothing. */
@NullMarked
package org.zelian.control.web;

import org.jspecify.annotations.NullMarked;
