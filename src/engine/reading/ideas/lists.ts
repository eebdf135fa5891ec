const words = (text: string): string[] => text.trim().split(/\s*\n\s*|\s*,\s*/);

/** Lists that the ideas' patterns share, used as `%name%`. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  /** What customers use and what can fail them. */
  thing:
    words(`app, site, website, web site, webpage, page, portal, link, button, form, system, software, program, game, server, servers,
    account, login, password, code, codes, otp, card, cards, sim, phone, mobile, iphone, ipad, laptop, computer, pc, tablet, tv, camera,
    internet, wifi, wi fi, broadband, network, signal, data, connection, router, modem, box, line, service, services, stream, video, audio, sound,
    update, version, feature, option, machine, washing machine, fridge, boiler, heating, water, power, charger, battery, screen, keyboard, printer, door, lock,
    email, emails, message, messages, notification, notifications, file, files, photo, photos, image, images, playlist, music, song,
    payment, payments, transaction, transactions, transfer, withdrawal, deposit, upi, atm, bank, discount, voucher, vouchers, coupon, promo code, cashback, reward, rewards, points,
    invoice, bill, subscription, membership, booking, reservation, ticket, tickets, seat, seats, check in, boarding pass, meter, car, scooter, bike, lift, elevator, toilet, toilets, air con, ac, heater, zip, strap, chair, table, sofa, bed, mattress, shoes, boots`),
  /** What customers wait for. */
  goods:
    words(`order, orders, parcel, parcels, package, packages, delivery, item, items, product, products, stuff, letter, certificate, passport,
    card, cards, debit card, phone, sim, bag, bags, luggage, baggage, suitcase, suitcases, case, flight, plane, train, bus, driver, taxi, cab, ride, food, meal, pizza, box,
    refund, refunds, money, cash, payment, payout, payouts, compensation, credit, cashback, reward, rewards, points, salary, balance, amount, deposit, voucher,
    email, emails, mail, message, call, callback, call back, reply, response, answer, code, otp, invoice, receipt, technician, engineer, plumber, replacement, router, ticket, tickets, claim, update, updates, service`),
  /** Verbs of things that should do what they are for. */
  runs: words(`work, works, working, worked, load, loads, loading, loaded, open, opens, opening, opened, start, starts, starting, connect, connects, connecting, connected,
    sync, syncs, syncing, synced, show, shows, showing, shown, play, plays, playing, respond, responds, responding, update, updates, updating, updated,
    function, functions, functioning, charge, charging, turn on, turning on, switch on, recognise, recognize, recognised, recognized, recognising, recognizing,
    install, installing, download, downloading, upload, uploading, uploaded, register, registering, registered, verify, verifying, verified, accept, accepts, accepting, accepted,
    print, printing, fit, fits, close, closes, lock, unlock, release, respond, appear, appears, appearing, reflect, reflected, reflecting, reflects, activate, activated, credited, added, processed, resolved, fixed, solved, sorted, refunded, received, delivered, helping, valid`),
  /** What people do with an account, an app or a service. */
  dealings: words(
    `log, login, sign, signin, access, open, use, get, find, see, view, book, order, buy, pay, add, link, connect, change, update, upload, download, install, register, create, complete, submit, send, receive, withdraw, deposit, transfer, reset, verify, activate, cancel, delete, remove, select, choose, play, watch, listen, load, claim, redeem, print, reach, contact, speak, talk, check, edit, set, make, fill, scan, search, join, proceed, start, finish, turn, switch, do, call, hear, return, track, apply, charge, sync, update, recover, restore, export, connect, continue, even`,
  ),
  /** The company's people. */
  staff: words(
    `agent, agents, staff, employee, employees, rep, reps, representative, representatives, driver, drivers, crew, attendant, attendants, manager, managers, team, teams, support, customer service, customer care, customer support, customer services, help desk, helpdesk, helpline, call centre, call center, service, technician, technicians, tech, techs, advisor, advisers, adviser, assistant, guy, lady, woman, man, person, people, executive, executives, operator, clerk, receptionist, courier, company`,
  ),
  /** Intensifiers. */
  very: words(
    `very, so, really, extremely, absolutely, totally, completely, utterly, quite, pretty, too, such, highly, incredibly, beyond, just, truly, seriously, more than a little, a bit, bit, rather, deeply, thoroughly, still, getting, feeling, feel, also, most`,
  ),
  bad: words(
    `bad, poor, awful, terrible, horrible, horrendous, horrid, pathetic, useless, worthless, disgusting, disgraceful, appalling, dreadful, atrocious, abysmal, shocking, shameful, shoddy, lousy, crap, crappy, rubbish, trash, garbage, ridiculous, absurd, unacceptable, unprofessional, incompetent, unreliable, outrageous, insane, laughable, embarrassing, inexcusable, misleading, deceptive, shambolic, hopeless, dire, rude, unhelpful, slow, worst, worse, stupid, dumb, idiotic, ludicrous, diabolical, joke, mess, disaster, nightmare, shambles, disgrace, farce`,
  ),
  number: words(
    `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, many, multiple, few, couple, dozen, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 24, 25, 28, 30, 35, 40, 45, 46, 48, 50, 60, 72, 90, half, hundred, thousand`,
  ),
  span: words(`second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years`),
};
