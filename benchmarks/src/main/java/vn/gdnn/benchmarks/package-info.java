/** Figures of the running suite, each printed with its rival or limit from the same run. */
@NullMarked
package vn.gdnn.benchmarks;

import org.jspecify.annotations.NullMarked;
