/** The system's word to whoever sent a file: what was received and what became of it, signed, and which rows were accepted. */
@NullMarked
package vn.gdnn.kit.imports.receipt;

import org.jspecify.annotations.NullMarked;
