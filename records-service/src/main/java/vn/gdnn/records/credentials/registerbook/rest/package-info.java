/** Extracts from the register over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.registerbook.rest;

import org.jspecify.annotations.NullMarked;
