-- The rows that everything is measured on, made of numbers alone, so that they are the same on every machine. They are
-- kept in the schema "seed", from which the restore functions bring the tables back after writes; as a replica would,
-- that is without looking at foreign keys.

insert into customer (id, created_at, name, email, is_active)
	select i, timestamp '2024-01-01' + i * interval '37 seconds', 'Customer ' || i, 'customer' || i || '@example.com', i % 2 = 0
	from generate_series(1, 1000) i;
insert into address (id, street, city, postal_code, country, customer_id)
	select i, i || ' Main Street', 'City ' || i % 100, lpad((i * 31 % 100000)::text, 5, '0'), 'Country ' || i % 50, i
	from generate_series(1, 1000) i;
insert into orders (id, date, total_amount, customer_id)
	select i, timestamp '2024-02-01' + i * interval '11 minutes', 10 + i * 7 % 990, 1 + (i - 1) / 10
	from generate_series(1, 10000) i;
insert into product (id, name, price, quantity, description)
	select i, 'Product ' || i, (100 + i * 13 % 9900) / 100.0, 1 + i % 100, 'What product ' || i || ' is good for'
	from generate_series(1, 1000) i;
insert into "_OrderToProduct" ("A", "B")
	select o, 1 + (o * 17 + k * 331) % 1000 from generate_series(1, 10000) o, generate_series(0, 4) k where k <= o % 5;

insert into person (id, first_name, middle_name, last_name, image, bio)
	select i, 'First' || i % 97, case when i % 3 = 0 then 'M' || i % 11 else '' end, 'Last' || i, 'person' || i || '.jpeg',
		repeat('Born and raised to act, person ' || i || '. ', 5)
	from generate_series(1, 2000) i;
insert into movie (id, image, title, year, description)
	select i, 'movie' || i || '.jpeg', 'Movie ' || i, 1950 + i % 75, repeat('The plot of movie ' || i || '. ', 10)
	from generate_series(1, 1000) i;
insert into actor (id, list_order, person_id, movie_id)
	select (m - 1) * 8 + k + 1, k, 1 + (m * 13 + k * 251) % 2000, m from generate_series(1, 1000) m, generate_series(0, 7) k;
insert into director (id, list_order, person_id, movie_id)
	select m, 0, 1 + m * 7 % 2000, m from generate_series(1, 1000) m;
insert into viewer (id, name, image)
	select i, 'Viewer ' || i, 'viewer' || i || '.jpeg' from generate_series(1, 1000) i;
insert into review (id, body, rating, creation_time, author_id, movie_id)
	select i, repeat('Review ' || i || ' says it all. ', 4), i * 7 % 6, timestamp '2023-01-01' + i * interval '1 minute',
		1 + i * 37 % 1000, 1 + (i - 1) / 20
	from generate_series(1, 20000) i;

insert into world (id, random_number) select i, 1 + i * 7919 % 10000 from generate_series(1, 10000) i;

insert into shopper (id, email, name, note, active, visits, balance, created_at)
	select i, 'shopper' || i || '@example.com', 'Shopper ' || i, case when i % 4 <> 0 then 'Prefers article ' || i % 40 end, i % 5 <> 0,
		i * 3 % 100, i * 742 % 100000 / 100.0, timestamp '2024-03-01' + i * interval '1 hour'
	from generate_series(1, 1000) i;
insert into purchase (id, placed_at, total, shopper_id)
	select i, timestamp '2024-04-01' + i * interval '5 minutes', i * 300 % 50000 / 100.0, 1 + (i - 1) / 5
	from generate_series(1, 5000) i;
insert into purchase_line (id, article, quantity, price, purchase_id)
	select i, 'Article ' || i % 500, 1 + i % 9, i * 25 % 10000 / 100.0, 1 + (i - 1) / 3
	from generate_series(1, 15000) i;

create schema seed;
create table seed.customer as table customer;
create table seed.address as table address;
create table seed.orders as table orders;
create table seed.product as table product;
create table seed.order_to_product as table "_OrderToProduct";
create table seed.world as table world;
create table seed.shopper as table shopper;
create table seed.purchase as table purchase;
create table seed.purchase_line as table purchase_line;

create function restore_orm() returns void language plpgsql as $$
begin
	perform set_config('session_replication_role', 'replica', true);
	truncate customer, address, orders, product, "_OrderToProduct" restart identity;
	insert into customer select * from seed.customer order by id;
	insert into address select * from seed.address order by id;
	insert into orders select * from seed.orders order by id;
	insert into product select * from seed.product order by id;
	insert into "_OrderToProduct" select * from seed.order_to_product;
	perform setval('customer_id_seq', 1000), setval('address_id_seq', 1000), setval('orders_id_seq', 10000),
		setval('product_id_seq', 1000);
	analyze customer, address, orders, product, "_OrderToProduct";
end $$;

-- Customers to delete, one for each operation.
create function add_doomed(amount int) returns void language sql as $$
	insert into customer (id, created_at, name, email, is_active)
		select 1000000 + i, timestamp '2025-01-01', 'Doomed', 'doomed@example.com', false from generate_series(1, amount) i;
$$;

create function restore_world() returns void language plpgsql as $$
begin
	perform set_config('session_replication_role', 'replica', true);
	truncate world;
	insert into world select * from seed.world order by id;
	analyze world;
end $$;

create function restore_shop() returns void language plpgsql as $$
begin
	perform set_config('session_replication_role', 'replica', true);
	truncate shopper, purchase, purchase_line restart identity;
	insert into shopper select * from seed.shopper order by id;
	insert into purchase select * from seed.purchase order by id;
	insert into purchase_line select * from seed.purchase_line order by id;
	perform setval('shopper_id_seq', 1000), setval('purchase_id_seq', 5000), setval('purchase_line_id_seq', 15000);
	analyze shopper, purchase, purchase_line;
end $$;

create function restore_film() returns void language sql as $$
	select setval('viewer_id_seq', 1000);
$$;

-- What a write has made of the tables, in one text. When a customer was created is left out.
create function state_orm() returns text language sql as $$
	select md5(string_agg(t, '|' order by t)) from (
		select concat_ws(',', 'c', id, coalesce(name, '-'), email, is_active) from customer
		union all select a::text || 'a' from address a
		union all select o::text || 'o' from orders o
		union all select p::text || 'p' from product p
		union all select l::text || 'l' from "_OrderToProduct" l) rows(t);
$$;

create function state_world() returns text language sql as $$
	select md5(string_agg(w::text, '|' order by id)) from world w;
$$;

create function state_shop() returns text language sql as $$
	select md5(string_agg(t, '|' order by t)) from (
		select s::text || 's' from shopper s
		union all select p::text || 'p' from purchase p
		union all select l::text || 'l' from purchase_line l) rows(t);
$$;

create function state_film() returns text language sql as $$
	select count(*)::text from review;
$$;

create extension pg_stat_statements;
analyze;
