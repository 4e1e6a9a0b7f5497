/** Letters over HTTP: where a school wants its own, and what became of those that were written. */
@NullMarked
package vn.gdnn.training.letter.rest;

import org.jspecify.annotations.NullMarked;
