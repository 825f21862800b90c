import { doomed, newPurchase, oneOf, worlds } from './keys.mjs'

const NEW_NAME = 'John Doe'
const NEW_EMAIL = 'john.doe@example.com'

/** The workloads of `Workload.java`, by name, each from the running number to the result. */
export function workloads(prisma, { Prisma: { Decimal } }) {
  const purchase = (n) => newPurchase(Decimal, oneOf(1000, n), n)
  return {
    ...customers(prisma),
    ...films(prisma),

    'world-queries': (n) => readWorlds(prisma, worlds(n)),
    'world-updates': async (n) => {
      const rows = worlds(n)
      await readWorlds(prisma, rows)
      return prisma.$transaction(
        rows.map(({ id, randomNumber }) => prisma.world.update({ where: { id }, data: { randomNumber } })),
      )
    },

    'shop-find-unique': (n) => prisma.shopper.findUniqueOrThrow({ where: { id: oneOf(1000, n) } }),
    'shop-three-levels': (n) =>
      prisma.shopper.findUniqueOrThrow({
        where: { id: oneOf(1000, n) },
        include: { purchases: { include: { lines: true } } },
      }),
    'shop-hundred-rows': (n) =>
      prisma.shopper.findMany({ where: { id: { gte: oneOf(900, n) } }, orderBy: { id: 'asc' }, take: 100 }),
    'shop-nested-create': (n) => {
      const { lines, ...columns } = purchase(n)
      return prisma.purchase.create({
        data: { ...columns, lines: { createMany: { data: lines } } },
        include: { lines: true },
      })
    },
    'shop-transaction': (n) => {
      const { lines, ...columns } = purchase(n)
      return prisma.$transaction(
        async (transaction) => {
          const shopper = await transaction.shopper.findUniqueOrThrow({ where: { id: columns.shopperId } })
          await transaction.shopper.update({
            where: { id: shopper.id },
            data: { visits: shopper.visits + 1, balance: shopper.balance.minus(columns.total) },
          })
          return transaction.purchase.create({ data: columns })
        },
        { maxWait: 10_000, timeout: 30_000 },
      )
    },
  }
}

function readWorlds(prisma, rows) {
  return Promise.all(rows.map(({ id }) => prisma.world.findUniqueOrThrow({ where: { id } })))
}

function customers({ customer }) {
  const include = { orders: true }
  const id = (n) => oneOf(1000, n)
  return {
    'orm-find-many': () => customer.findMany(),
    'orm-find-many-filtered': () =>
      customer.findMany({ where: { isActive: true }, orderBy: { createdAt: 'desc' }, skip: 0, take: 10 }),
    'orm-find-many-with-orders': () => customer.findMany({ include }),
    'orm-find-first': () => customer.findFirstOrThrow(),
    'orm-find-first-with-orders': () => customer.findFirstOrThrow({ include }),
    'orm-find-unique': (n) => customer.findUniqueOrThrow({ where: { id: id(n) } }),
    'orm-find-unique-with-orders': (n) => customer.findUniqueOrThrow({ where: { id: id(n) }, include }),
    'orm-create': (n) => customer.create({ data: { name: NEW_NAME, email: `john.doe.${n}@example.com` } }),
    'orm-nested-create': (n) =>
      customer.create({
        data: {
          name: NEW_NAME,
          email: `john.doe.${n}@example.com`,
          orders: {
            create: {
              date: new Date('2025-05-05T05:05:05Z'),
              totalAmount: 100.5,
              products: { connect: [{ id: 1 }, { id: 2 }] },
            },
          },
        },
      }),
    'orm-update': (n) => customer.update({ where: { id: id(n) }, data: { name: `John Doe Updated ${n}` } }),
    'orm-nested-update': (n) =>
      customer.update({
        where: { id: id(n) },
        data: { name: `John Doe Updated ${n}`, address: { update: { street: `${n} New Street` } } },
      }),
    'orm-upsert': (n) =>
      customer.upsert({
        where: { id: id(n) },
        create: { name: NEW_NAME, email: NEW_EMAIL },
        update: { name: `John Doe Upserted ${n}` },
      }),
    'orm-nested-upsert': (n) =>
      customer.upsert({
        where: { id: id(n) },
        create: { name: NEW_NAME, email: NEW_EMAIL, address: { create: { street: `${n} New Street` } } },
        update: { name: `John Doe Upserted ${n}`, address: { update: { street: `${n} New Street` } } },
      }),
    'orm-delete': (n) => customer.delete({ where: { id: doomed(n) } }),
  }
}

function films(prisma) {
  const crew = {
    select: {
      person: { select: { id: true, firstName: true, middleName: true, lastName: true, image: true } },
    },
    orderBy: [{ listOrder: 'asc' }, { person: { lastName: 'asc' } }],
  }
  const movies = {
    select: { movie: { select: { id: true, image: true, title: true, year: true } } },
    orderBy: [{ movie: { year: 'asc' } }, { movie: { title: 'asc' } }],
  }
  return {
    'film-movie': async (n) => {
      const id = oneOf(1000, n)
      const [movie, mean] = await Promise.all([
        prisma.movie.findUniqueOrThrow({
          where: { id },
          select: {
            id: true,
            image: true,
            title: true,
            year: true,
            description: true,
            directors: crew,
            cast: crew,
            reviews: {
              orderBy: { creationTime: 'desc' },
              select: {
                id: true,
                body: true,
                rating: true,
                author: { select: { id: true, name: true, image: true } },
              },
            },
          },
        }),
        prisma.review.aggregate({ _avg: { rating: true }, where: { movie: { id } } }),
      ])
      return {
        ...movie,
        avgRating: mean._avg.rating,
        directors: movie.directors.map(({ person }) => named(person)),
        cast: movie.cast.map(({ person }) => named(person)),
      }
    },
    'film-person': async (n) => {
      const person = await prisma.person.findUniqueOrThrow({
        where: { id: oneOf(2000, n) },
        select: {
          id: true,
          firstName: true,
          middleName: true,
          lastName: true,
          image: true,
          bio: true,
          actedIn: movies,
          directed: movies,
        },
      })
      const made = [...person.actedIn, ...person.directed]
      const means = await meansOf(
        prisma,
        made.map(({ movie }) => movie.id),
      )
      const rated = ({ movie }) => ({ ...movie, avgRating: means.get(movie.id) ?? null })
      return {
        ...named(person),
        bio: person.bio,
        actedIn: person.actedIn.map(rated),
        directed: person.directed.map(rated),
      }
    },
    'film-user': async (n) => {
      const { reviews, ...user } = await prisma.viewer.findUniqueOrThrow({
        where: { id: oneOf(1000, n) },
        select: {
          id: true,
          name: true,
          image: true,
          reviews: {
            take: 10,
            orderBy: { creationTime: 'desc' },
            select: {
              id: true,
              body: true,
              rating: true,
              movie: { select: { id: true, image: true, title: true } },
            },
          },
        },
      })
      const means = await meansOf(
        prisma,
        reviews.map(({ movie }) => movie.id),
      )
      return {
        ...user,
        latestReviews: reviews.map(({ movie, ...review }) => ({
          ...review,
          movie: { ...movie, avgRating: means.get(movie.id) ?? null },
        })),
      }
    },
  }
}

async function meansOf(prisma, movies) {
  const groups = await prisma.review.groupBy({
    by: ['movieId'],
    where: { movieId: { in: movies } },
    _avg: { rating: true },
  })
  return new Map(groups.map(({ movieId, _avg }) => [movieId, _avg.rating]))
}

function named({ id, firstName, middleName, lastName, image }) {
  return { id, fullName: [firstName, middleName, lastName].filter((part) => part !== '').join(' '), image }
}
