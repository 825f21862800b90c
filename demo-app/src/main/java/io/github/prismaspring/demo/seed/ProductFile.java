/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.demo.seed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.prismaspring.demo.db.Category;
import io.github.prismaspring.demo.db.ProductStatus;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The file with the products: a header, then one product a line, its values separated by
 * tabs.
 */
@Component
class ProductFile {

	private final Resource resource = new ClassPathResource("seed/products.tsv");

	private final JsonMapper json;

	ProductFile(JsonMapper json) {
		this.json = json;
	}

	List<SeedProduct> read() throws IOException {
		return this.resource.getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(this::product).toList();
	}

	private SeedProduct product(String line) {
		String[] values = line.split("\t", 7);
		return new SeedProduct(values[0], values[1], Category.valueOf(values[2]), new BigDecimal(values[3]),
				Integer.parseInt(values[4]), ProductStatus.valueOf(values[5]), this.json.readTree(values[6]));
	}

}
