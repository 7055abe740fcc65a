/** The files that a trace writes: the tables of the format, the workbook, the summary. */
@NullMarked
package org.zelian.cli.tables;

import org.jspecify.annotations.NullMarked;
