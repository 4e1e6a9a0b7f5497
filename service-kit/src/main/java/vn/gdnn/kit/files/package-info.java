/** Files that people send: what they are by their bytes, whether a scanner found something, and where they are kept. */
@NullMarked
package vn.gdnn.kit.files;

import org.jspecify.annotations.NullMarked;
