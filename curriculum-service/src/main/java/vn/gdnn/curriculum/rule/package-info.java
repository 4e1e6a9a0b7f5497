/** What the rules ask of a programme, and everything that one fails in, told at once. */
@NullMarked
package vn.gdnn.curriculum.rule;

import org.jspecify.annotations.NullMarked;
