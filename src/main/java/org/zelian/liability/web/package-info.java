/** The API of liability: an organisation, its acts, who answers and why. Translates; decides nothing. */
@NullMarked
package org.zelian.liability.web;

import org.jspecify.annotations.NullMarked;
