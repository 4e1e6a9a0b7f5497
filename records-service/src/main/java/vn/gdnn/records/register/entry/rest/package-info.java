/** Diplomas over HTTP. */
@NullMarked
package vn.gdnn.records.register.entry.rest;

import org.jspecify.annotations.NullMarked;
