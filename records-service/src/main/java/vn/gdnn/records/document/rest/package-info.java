/** Documents over HTTP. */
@NullMarked
package vn.gdnn.records.document.rest;

import org.jspecify.annotations.NullMarked;
