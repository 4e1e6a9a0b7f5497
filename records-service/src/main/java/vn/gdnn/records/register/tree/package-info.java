/** The country's one tree: its tiles, what was signed of it, and what others have seen of it. */
@NullMarked
package vn.gdnn.records.register.tree;

import org.jspecify.annotations.NullMarked;
