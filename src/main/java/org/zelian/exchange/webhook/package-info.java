/**
 * Webhooks: receivers outside are told of every change, in order, at least once, signed.
 *
 * <p>A message says which enterprises are concerned and how much changed, never who a person is: the receiver asks the
 * API, under its own rights, for what it may see.
 */
@NullMarked
package org.zelian.exchange.webhook;

import org.jspecify.annotations.NullMarked;
