/** 1EdTech's CASE 1.1, as a provider. */
@NullMarked
package vn.gdnn.curriculum.publication.rest;

import org.jspecify.annotations.NullMarked;
