/** The API of casework: what follows for an organisation on a day, and steps entered by officers. Decides nothing. */
@NullMarked
package org.zelian.casework.web;

import org.jspecify.annotations.NullMarked;
