/** Modules a student need not study, and prior learning that counts: asked for by one person, agreed to by another. */
@NullMarked
package vn.gdnn.records.learning.exemption;

import org.jspecify.annotations.NullMarked;
