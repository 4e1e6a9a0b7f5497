/** Patterns of entry numbers over HTTP. */
@NullMarked
package vn.gdnn.records.register.numbers.rest;

import org.jspecify.annotations.NullMarked;
